import { allLocales } from '@/i18n/locale';
import type { Language } from '../language';
import type { Words } from '../words';
import type { Field } from './field-tree';
import { type Entries, none } from './values';

/** What fields need to be shown: what stands in them, in which words, and which ids of other documents there are. */
export type Shown = { entries: Entries; words: Words<'desk'>; language: Language };

/** A field with its name in the form, and what it needs to be shown. */
export type Props<Kind extends Field['kind'] = Field['kind']> = {
  field: Extract<Field, { kind: Kind }>;
  name: string;
  shown: Shown;
};

/** The id of the list of ids that a field may refer to. */
export const listOf = (type: string) => `ids-of-${type}`;

const rowsFor = (text: string) =>
  Math.min(
    40,
    text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 80), 1),
  );

/** A text of several lines, as tall as what stands in it. */
export function TextArea({ name, text, label }: { name: string; text: string; label: string }) {
  return (
    <textarea id={name} name={name} aria-label={label} lang={langOf(name)} rows={rowsFor(text)} defaultValue={text} />
  );
}

/** A text is in the language of its part, so that a browser checks its spelling in that one. */
const langOf = (name: string) =>
  allLocales.find((locale) => name.startsWith(`${locale}/`) || name.endsWith(`/${locale}`));

/** One line, or a sentence in a field of several: what is typed still becomes one line. */
export function Line({
  field,
  name,
  value,
  id,
}: Omit<Props<'text' | 'number' | 'ids'>, 'shown'> & { value: string; id?: string }) {
  if (field.kind === 'text' && (value.length > 60 || (field.longest ?? 0) > 90))
    return <TextArea name={name} text={value} label={field.key} />;
  const references = 'references' in field ? field.references : undefined;
  return (
    <input
      id={id}
      name={name}
      aria-label={id === undefined ? field.key : undefined}
      defaultValue={value}
      list={references && listOf(references)}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      lang={langOf(name)}
      autoComplete="off"
    />
  );
}

/** One of a few, or none. */
export function Choice({ field, name, shown: { entries, words } }: Props<'choice'>) {
  return (
    <select id={name} name={name} defaultValue={entries.get(name) ?? ''}>
      <option value="">{words.empty}</option>
      {field.choices.map((choice) => (
        <option key={String(choice)}>{String(choice)}</option>
      ))}
    </select>
  );
}

/** Any of a few. */
export function Choices({ field, name, shown: { entries, words } }: Props<'choices'>) {
  const chosen = entries.getAll(name);
  const all: string[] = [...field.choices.map(String), ...(field.mayBeNone || chosen.includes(none) ? [none] : [])];
  return (
    <div className="choices">
      <input type="hidden" name={name} value="" />
      {all.map((choice) => (
        <label key={choice}>
          <input type="checkbox" name={name} value={choice} defaultChecked={chosen.includes(choice)} />{' '}
          {choice === none ? words.noneOfThese : choice}
        </label>
      ))}
    </div>
  );
}

/** As many as there are, and one to fill in: an empty one is not there. */
export function Ids({ field, name, shown }: Props<'ids'>) {
  const ids = [...shown.entries.getAll(name).filter(Boolean), ''];
  return ids.map((id, index) => <Line key={id} {...{ field, name }} value={id} {...(index === 0 && { id: name })} />);
}
