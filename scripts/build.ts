import { main } from '@/machine/run';
import { build, buildIfStale } from '@/publish/build';
import { feedbackNotice } from '@/publish/feedback';

// With --if-stale only when something changed since the last build; with --publish only what visitors may get.
main(async () => {
  const isToPublish = process.argv.includes('--publish');
  const notice = feedbackNotice(process.env.FEEDBACK_CONTACT, isToPublish);
  if (notice) console.log(notice);
  // The settings of the servers have its name: with the reserved one nobody would be let in.
  if (isToPublish && !process.env.SITE_ORIGIN) throw new Error('SITE_ORIGIN is not set: set it to https://your.host.');
  await (process.argv.includes('--if-stale') ? buildIfStale : build)({ isToPublish });
});
