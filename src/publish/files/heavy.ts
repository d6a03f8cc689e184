import type { MadePicture } from '@/content/made';
import { formatWeight } from '@/lib/numbers';
import { mostOfPicture } from './picture';

/** What an editor is told, in both languages: a build does not know which of them somebody reads. */
const sentences = {
  nl: (weight: string, most: string) =>
    `Dit plaatje weegt op de site ${weight}, ook met de minste kwaliteit, en meer dan ${most} mag niet: op een trage telefoon duurt dat te lang. Sla het op als picture.jpg van hooguit 640 pixels breed, of neem er een kleiner stuk van.`,
  en: (weight: string, most: string) =>
    `On the site this picture weighs ${weight}, also at the lowest quality, and ${most} is the most: on a slow telephone it takes too long. Save it as picture.jpg, 640 pixels wide at most, or take a smaller part of it.`,
};

/**
 * Refuses pictures that are too heavy for a page in some form, whatever was tried.
 *
 * @param made what was made of each, with the file that it was made of
 * @throws Error that names every one of them, with what to do
 */
export function refuseHeavy(made: readonly { file: string; picture: MadePicture }[]): void {
  const told = made.flatMap(({ file, picture: { forms, fallback } }) => {
    const heaviest = Math.max(...[...forms.flatMap(({ files }) => files), fallback].map(({ bytes }) => bytes));
    if (heaviest <= mostOfPicture) return [];
    return (['nl', 'en'] as const).map((language) => {
      const [weight, most] = [heaviest, mostOfPicture].map((bytes) => formatWeight(bytes, language)) as [
        string,
        string,
      ];
      return `${file}:1:1: ${sentences[language](weight, most)}`;
    });
  });
  if (told.length > 0) throw new Error(told.join('\n'));
}
