import { securityTxt } from '@/serving/security-txt';
import { contactLink } from '@/site/feedback';

/**
 * Refuses, before the first step, a variable that says nothing that can be used, and would stop the build later on. An
 * empty one is as not set.
 *
 * @throws Error in one line
 */
export async function refuseSettings(env: NodeJS.ProcessEnv): Promise<void> {
  // Imported here: each reads its variable as soon as it is there.
  const { origin } = await import('@/lib/origin');
  await import('@/lib/clock');
  const { SECURITY_CONTACT: contact, REPOSITORY_URL: repository } = env;
  contactLink('PRESS_CONTACT', env.PRESS_CONTACT);
  if (repository && !(/^https?:\/\//.test(repository) && URL.canParse(repository))) {
    throw new Error(
      `REPOSITORY_URL is "${repository}"; it must be the address of the files of the site, such as https://git.example/site.`,
    );
  }
  securityTxt({ origin, contact, repository });
}
