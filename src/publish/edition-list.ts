import { writeWhole } from '@/machine/write-whole';
import { type Edition, knownEditions } from '@/site/editions';

/** Adds to the list of editions those that it has not; writes nothing when all are there. */
export async function keepEditions(all: readonly Edition[]): Promise<void> {
  if (all.length === knownEditions.length) return;
  const lines = all.map((each) => `  ${JSON.stringify(each)}`).join(',\n');
  await writeWhole('editorial/editions.json', `[\n${lines}\n]\n`);
}
