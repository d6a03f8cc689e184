import { contactAddress } from '@/lib/contact-address';
import { addDays, addMonths } from '@/lib/dates';

/** The last day on which what security.txt says counts, YYYY-MM-DD. Before you move it, read SECURITY.md again. */
export const securityTxtExpires = '2027-10-31';

/** What security.txt is made of; see `securityTxt`. */
export type SecurityTxtSettings = {
  /** Scheme and host of the published site, without a slash at the end. */
  origin: string;
  /** Where reports go, as in `SECURITY_CONTACT`: an https: or mailto: address. */
  contact: string | undefined;
  /** The address of the repository, as in `REPOSITORY_URL`. */
  repository: string | undefined;
};

/**
 * The text of `/.well-known/security.txt` (RFC 9116). Without a contact of its own it names the SECURITY.md of the
 * repository; undefined when there is neither, since an address that nobody reads is worse than none.
 *
 * @throws Error when the contact is no https: or mailto: address
 */
export function securityTxt({ origin, contact, repository }: SecurityTxtSettings): string | undefined {
  const policy = policyAddress(repository);
  const reachable = contact ? contactAddress('SECURITY_CONTACT', contact) : policy;
  if (!reachable) return undefined;
  const lines = [
    '# For weaknesses of this website only: nobody can help you here with what happened to you.',
    `# Voor hulp / for help: ${origin}/`,
    `Contact: ${reachable}`,
    `Expires: ${securityTxtExpires}T23:59:59Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    ...(policy ? [`Policy: ${policy}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** SECURITY.md in the repository, at an address that GitHub and Forgejo both lead on to the text. */
function policyAddress(repository: string | undefined): string | undefined {
  // RFC 9116, 2.5: an address on the web must be https.
  return repository?.startsWith('https://') ? `${repository.replace(/\/+$/, '')}/raw/main/SECURITY.md` : undefined;
}

/**
 * What is wrong with the day on which security.txt expires; undefined when nothing is. RFC 9116, 2.5.5 asks for less
 * than a year ahead; 60 days leave time to renew it before scanners find it stale.
 *
 * @param expires YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function expiryProblem(expires: string, today: string): string | undefined {
  const [first, last] = [addDays(today, 60), addMonths(today, 12)];
  if (expires >= first && expires <= last) return undefined;
  const what = expires < first ? 'less than 60 days ahead' : 'more than a year ahead';
  return `security.txt expires on ${expires}, ${what}. Read SECURITY.md, and when it still holds choose a day from ${first} to ${last}.`;
}
