import { feedbackAddress } from '@/site/feedback';

/**
 * What a build says about the way to tell us what is wrong: nothing when there is one. A site for visitors may not do
 * without: a wrong number that nobody can report stays wrong.
 *
 * @param contact as in `FEEDBACK_CONTACT`
 * @param isToPublish whether the build is meant for visitors
 * @throws Error when the contact is no address, or when a site for visitors has none
 */
export function feedbackNotice(contact: string | undefined, isToPublish: boolean): string | undefined {
  if (feedbackAddress(contact, '')) return undefined;
  const what = 'FEEDBACK_CONTACT is not set: nobody can report a mistake.';
  if (isToPublish) throw new Error(`${what} Set it to an e-mail address or an https: address, and build again.`);
  return `${what} Every page says so.`;
}

/**
 * Refuses to build a site for visitors without its name: the settings of the servers have it, and with the reserved one
 * nobody would be let in.
 *
 * @param origin as in `SITE_ORIGIN`
 * @throws Error when a site for visitors has none
 */
export function mustHaveName(origin: string | undefined, isToPublish: boolean): void {
  if (isToPublish && !origin) throw new Error('SITE_ORIGIN is not set: set it to https://your.host, and build again.');
}
