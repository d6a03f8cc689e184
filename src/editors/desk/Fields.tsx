import { locales } from '@/i18n/locale';
import type { Language } from '../language';
import type { Words } from '../words';
import type { Field } from './fields';
import { addedTo, type Entries, none } from './values';

/** What fields need to be shown: what stands in them, in which words, and which ids of other documents there are. */
export type Shown = { entries: Entries; words: Words<'desk'>; language: Language };

type Props<Kind extends Field['kind'] = Field['kind']> = {
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
const langOf = (name: string) => locales.find((locale) => name.startsWith(`${locale}/`) || name.endsWith(`/${locale}`));

/** One field of a form, with what it is for, and all that is in it. */
function FieldInput({ field, name, shown }: Props) {
  const { kind, key, about, form } = field;
  if (kind === 'left-out') return null;
  const { entries, language } = shown;
  const said = [about?.[language], form && `(${form[language]})`].filter(Boolean).join(' ');
  const hint = said === '' ? null : <p className="hint">{said}</p>;
  if (kind === 'text' || kind === 'number' || kind === 'choice' || kind === 'ids')
    return (
      <div className="field">
        <label htmlFor={name}>{key}</label>
        {hint}
        {kind === 'choice' ? (
          <Choice {...{ field, name, shown }} />
        ) : kind === 'ids' ? (
          <Ids {...{ field, name, shown }} />
        ) : (
          <Line {...{ field, name }} value={entries.get(name) ?? ''} id={name} />
        )}
      </div>
    );
  const isFilled = [...entries].some(([each, value]) => (each === name || each.startsWith(`${name}/`)) && value !== '');
  return (
    <details className="group" id={name} open={isFilled || field.required}>
      <summary>{key}</summary>
      {hint}
      <Inside {...{ field, name, shown }} />
    </details>
  );
}

/** The fields of a group, one below the other. */
export function Group({ field, name, shown }: Props<'group'>) {
  return field.fields.map((inner) => (
    <FieldInput key={inner.key} field={inner} name={`${name}/${inner.key}`} shown={shown} />
  ));
}

function Inside({ field, name, shown }: Props) {
  if (field.kind === 'group') return <Group {...{ field, name, shown }} />;
  if (field.kind === 'list') return <List {...{ field, name, shown }} />;
  if (field.kind === 'record') return <Record {...{ field, name, shown }} />;
  if (field.kind === 'choices') return <Choices {...{ field, name, shown }} />;
  if (field.kind !== 'texts') return null;
  return (
    <>
      <p className="hint">{shown.words.perLine}</p>
      <TextArea name={name} text={shown.entries.get(name) ?? ''} label={field.key} />
    </>
  );
}

function Line({
  field,
  name,
  value,
  id,
}: Omit<Props<'text' | 'number' | 'ids'>, 'shown'> & { value: string; id?: string }) {
  // A sentence wants more room; what is typed in it still becomes one line.
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

function Choice({ field, name, shown: { entries, words } }: Props<'choice'>) {
  return (
    <select id={name} name={name} defaultValue={entries.get(name) ?? ''}>
      <option value="">{words.empty}</option>
      {field.choices.map((choice) => (
        <option key={String(choice)}>{String(choice)}</option>
      ))}
    </select>
  );
}

function Choices({ field, name, shown: { entries, words } }: Props<'choices'>) {
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
function Ids({ field, name, shown }: Props<'ids'>) {
  const ids = [...shown.entries.getAll(name).filter(Boolean), ''];
  return ids.map((id, index) => <Line key={id} {...{ field, name }} value={id} {...(index === 0 && { id: name })} />);
}

function List({ field, name, shown }: Props<'list'>) {
  const { entries, words } = shown;
  return (
    <>
      <input type="hidden" name={name} value="" />
      {entries
        .getAll(name)
        .filter(Boolean)
        .map((key, index) => (
          <fieldset key={key}>
            <legend>
              {field.key} {index + 1}
            </legend>
            <input type="hidden" name={name} value={key} />
            {field.item.kind === 'group' && <Group field={field.item} name={`${name}/${key}`} shown={shown} />}
            <button type="submit" name="+remove" value={`${name}/${key}`}>
              {words.remove}
            </button>
          </fieldset>
        ))}
      <button type="submit" name="+add" value={name}>
        {words.add}
      </button>
    </>
  );
}

function Record({ name, shown }: Props<'record'>) {
  const { entries, words } = shown;
  const added = addedTo(name);
  const keys = new Set([...entries.keys()].filter((each) => each.startsWith(`${name}/`) && !each.includes('+')));
  return (
    <>
      {[...keys].map((each) => (
        <FieldInput
          key={each}
          field={{ key: each.slice(name.length + 1), required: false, kind: 'text' }}
          name={each}
          shown={shown}
        />
      ))}
      <div className="field pair">
        <input
          name={added.key}
          aria-label={words.newName}
          placeholder={words.newName}
          defaultValue={entries.get(added.key) ?? ''}
        />
        <input
          name={added.value}
          aria-label={words.newWords}
          placeholder={words.newWords}
          defaultValue={entries.get(added.value) ?? ''}
        />
      </div>
    </>
  );
}
