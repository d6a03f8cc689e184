/** The letter that a name is filed under, without accents; `0–9` for a digit. */
export function firstLetter(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /\d/.test(letter) ? '0–9' : letter;
}

/** The anchor of the part of a list that begins with a letter. */
export function letterAnchor(letter: string): string {
  return `letter-${letter.replace('–', '-').toLowerCase()}`;
}

/** Things under the first letter of their name, in the order of the language, each letter once. */
export function byLetter<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  locale: string,
): { letter: string; things: Thing[] }[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const sorted = [...things].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  const letters = new Map<string, Thing[]>();
  for (const thing of sorted) {
    const letter = firstLetter(nameOf(thing));
    letters.set(letter, [...(letters.get(letter) ?? []), thing]);
  }
  return [...letters].map(([letter, found]) => ({ letter, things: found }));
}
