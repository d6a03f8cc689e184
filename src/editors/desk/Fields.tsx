import { Choice, Choices, Ids, Line, type Props, TextArea } from './Inputs';
import { addedTo } from './values';

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
