import type { Package } from '../licences/packages';

/** The parts of a CycloneDX software bill of materials that we read or change; the rest passes as it is. */
export type Bill = {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: Component[];
};

type Component = { name: string; version: string; hashes?: unknown[]; licenses?: unknown[] };

/**
 * npm's bill as the same lockfile gives it each time, on every machine: without the serial number and the time of the
 * run, under the name of the project instead of that of its folder, and with the licences that npm does not know.
 *
 * @param name of the project, as in package.json
 */
export function settledBill({ serialNumber, ...bill }: Bill, name: string, packages: readonly Package[]): Bill {
  const { timestamp, ...metadata } = bill.metadata;
  const licences = new Map(packages.map((entry) => [idOf(entry), entry.licence]));
  return {
    ...bill,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: bill.components.map((component) => {
      const licence = licences.get(idOf(component));
      return component.licenses || !licence ? component : { ...component, licenses: [{ license: { name: licence } }] };
    }),
  };
}

/**
 * What is wrong with a bill: not every package of the lockfile in it, or others; one without a hash or a licence; and
 * anything that tells where it was made.
 *
 * @param packages of the lockfile
 * @param folder of the checkout, which must not be told
 */
export function billProblems(bill: Bill, packages: readonly Package[], folder: string): string[] {
  const wanted = new Set(packages.map(idOf));
  const listed = new Set(bill.components.map(idOf));
  return [
    ...(bill.bomFormat === 'CycloneDX' ? [] : [`It is ${bill.bomFormat}, and not CycloneDX.`]),
    ...[...wanted].filter((id) => !listed.has(id)).map((id) => `${id} is in package-lock.json, and not in the bill.`),
    ...[...listed].filter((id) => !wanted.has(id)).map((id) => `${id} is in the bill, and not in package-lock.json.`),
    ...bill.components.filter(({ hashes }) => !hashes?.length).map((component) => `${idOf(component)} has no hash.`),
    ...bill.components.filter(({ licenses }) => !licenses).map((component) => `${idOf(component)} has no licence.`),
    ...(JSON.stringify(bill).includes(folder) ? ['It names the folder that it was made in.'] : []),
    ...(JSON.stringify(bill).includes('"distribution"') ? ['It names the place that packages were taken from.'] : []),
  ];
}

const idOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
