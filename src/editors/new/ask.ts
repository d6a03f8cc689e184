import { isLocale, type Locale } from '@/i18n/locale';
import { headingId } from '@/lib/heading-id';
import { languageNames } from '@/lib/language-names';
import type { Dialogue } from '../dialogue';
import type { Language } from '../language';
import type { Words } from '../words';
import { type Answer, isWanted, type Slot } from './draft';
import { choicesOf, type FieldSchema } from './field';
import { typedValue } from './values';

/**
 * Asks what only an editor knows and can say in a word: the title and the last part of the address in each language,
 * and every choice that the type requires. An empty answer leaves the field to be written later.
 *
 * @param filled what is known already; what is answered is added to it
 * @returns whether all was answered; not when the editor stopped halfway
 */
export async function askAll(
  slots: readonly Slot[],
  filled: Map<string, Answer>,
  editor: Dialogue,
  words: Words<'new'>,
  language: Language,
): Promise<boolean> {
  const open = [...slots.filter(isTitle), ...slots.filter(isSlug), ...slots.filter(isChoice)];
  for (const slot of open.filter(({ name }) => !filled.has(name))) {
    if (!isWanted(slot, filled)) continue;
    const answered = await askOne(slot, filled, editor, words, language);
    if (answered === 'stopped') return false;
    if (answered !== 'later') filled.set(slot.name, { where: slot.where, path: slot.path, ...answered });
  }
  return true;
}

/** Fills in slugs that follow from a title that is known. */
export function suggestSlugs(slots: readonly Slot[], filled: Map<string, Answer>): void {
  for (const slot of slots.filter(isSlug)) {
    const value = suggestedSlug(slot, filled);
    if (value && !filled.has(slot.name)) filled.set(slot.name, { where: slot.where, path: slot.path, value });
  }
}

const isTitle = ({ path }: Slot) => path[0] === 'title';
const isSlug = ({ path, where }: Slot) => path[0] === 'slug' && where !== 'structure';
const isChoice = ({ kind }: Slot) => kind === 'choice' || kind === 'choices';

async function askOne(
  slot: Slot,
  filled: ReadonlyMap<string, Answer>,
  editor: Dialogue,
  words: Words<'new'>,
  language: Language,
): Promise<{ value: unknown } | 'later' | 'stopped'> {
  if (slot.kind === 'fixed') return 'later';
  const suggested = isSlug(slot) ? suggestedSlug(slot, filled) : '';
  for (;;) {
    const line = (await editor.ask(questionFor(slot, suggested, words, language)))?.trim();
    if (line === undefined) return 'stopped';
    const text = line || suggested;
    if (text === '') return 'later';
    const typed = typedValue(text, slot.schema, words);
    if ('value' in typed) return typed;
    editor.say(typed.fault);
  }
}

function questionFor(
  slot: Exclude<Slot, { kind: 'fixed' }>,
  suggested: string,
  words: Words<'new'>,
  language: Language,
): string {
  const named = languageNames([localeOf(slot) ?? language], language);
  if (isTitle(slot)) return words.askTitle(named);
  if (isSlug(slot)) return words.askSlug(named, suggested);
  const choices = choicesOf((slot.schema.items ?? slot.schema) as FieldSchema);
  const how = slot.kind === 'choices' ? words.chooseMore : words.chooseOne;
  return words.askChoice(slot.name, slot.description[language], choices) + how;
}

/** The language of the words that go into a field: that of the file, or of the last part of its name. */
function localeOf({ where, path }: Slot): Locale | undefined {
  const last = String(path.at(-1));
  return where === 'structure' ? (isLocale(last) ? last : undefined) : where;
}

function suggestedSlug({ where }: Slot, filled: ReadonlyMap<string, Answer>): string {
  const title = filled.get(`title.${where}`)?.value;
  return typeof title === 'string' ? headingId(title) : '';
}
