import { existsSync, readFileSync } from 'node:fs';
import { addressesIn, addressList } from '@/content/addresses';
import { writeWhole } from '@/machine/write-whole';

/** Adds to the list of addresses those that it has not; never takes one away. Writes nothing when all are there. */
export async function keepAddresses(addresses: readonly string[]): Promise<void> {
  const known = existsSync(addressList) ? addressesIn(readFileSync(addressList, 'utf8')) : [];
  const all = [...new Set([...known, ...addresses])].sort();
  if (all.length > known.length) await writeWhole(addressList, `${all.join('\n')}\n`);
}
