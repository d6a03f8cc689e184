import { contactAddress } from '@/lib/contact-address';

/**
 * The link by which a reader tells what is wrong with a page. A mail has the page in its subject; an address on the web
 * stays as it is, since no address of ours carries a query. Undefined when nothing is set.
 *
 * @param contact an e-mail address or an `https:` address, as in `FEEDBACK_CONTACT`
 * @param subject the words of the subject, with the page in it
 * @throws Error that names the setting when the contact is no such address
 */
export function feedbackAddress(contact: string | undefined, subject: string): string | undefined {
  const address = contactLink('FEEDBACK_CONTACT', contact);
  return address && isMail(address) ? `${address}?subject=${encodeURIComponent(subject)}` : address;
}

/**
 * The link of a contact that somebody set. Undefined when nothing is set.
 *
 * @param setting the name of the variable
 * @param contact an e-mail address or an `https:` address
 * @throws Error that names the setting when the contact is no such address
 */
export function contactLink(setting: string, contact: string | undefined): string | undefined {
  if (!contact) return undefined;
  const isBareMail = /^[^:/]+@/.test(contact);
  return contactAddress(setting, isBareMail ? `mailto:${contact}` : contact);
}

/** Tells whether a link opens the reader's own mail, which keeps what they send. */
export function isMail(address: string): boolean {
  return address.startsWith('mailto:');
}
