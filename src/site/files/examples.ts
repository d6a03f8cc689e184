import { type DataFileKey, dataAddress } from '.';

/** Ways to use the open data, as anybody can paste them into a console: a name, and the code for an address. */
export const examples = {
  numbers: {
    file: 'services',
    code: `for (const { title, channels } of data.services) {
  for (const { type, value, hours } of channels) {
    if (type === 'phone') console.log(title.en, value, hours?.value ?? '?');
  }
}`,
  },
  saturday: {
    file: 'directory',
    code: `for (const { name, schedules } of data.contents) {
  for (const { byday, opens_at, closes_at, attending_type } of schedules) {
    if (byday.includes('SA')) console.log(name, attending_type, opens_at, closes_at);
  }
}`,
  },
  figures: {
    file: 'statistics',
    code: `for (const { title, counted, points } of data.series) {
  const { year, value, source } = points.at(-1);
  console.log(title.en, year, value, counted.en, source);
}`,
  },
} as const satisfies Record<string, { file: DataFileKey; code: string }>;

/** An example whole: it fetches its file from the site, then does something with it. */
export function exampleCode(key: keyof typeof examples, origin: string): string {
  const { file, code } = examples[key];
  return `const response = await fetch('${origin}${dataAddress(file)}');
const data = await response.json();
${code}`;
}
