import { main } from '@/machine/run';
import { build, buildIfStale } from '@/publish/build';
import { feedbackNotice, mustHaveName } from '@/publish/to-publish';

// With --if-stale only when something changed since the last build; with --publish only what visitors may get.
main(async () => {
  const isToPublish = process.argv.includes('--publish');
  const notice = feedbackNotice(process.env.FEEDBACK_CONTACT, isToPublish);
  if (notice) console.log(notice);
  mustHaveName(process.env.SITE_ORIGIN, isToPublish);
  await (process.argv.includes('--if-stale') ? buildIfStale : build)({ isToPublish });
});
