type Props = {
  /** The name of the radio buttons. */
  name: string;
  title: string;
  answers: readonly { value: string; text: string }[];
};

/** A question of the finder with one answer. It stands in `Choices`: browsers must not remember it. */
export function FinderQuestion({ name, title, answers }: Props) {
  return (
    <fieldset>
      <legend>
        <h2 className="text-h3">{title}</h2>
      </legend>
      <div className="mt-1 flex flex-wrap gap-2">
        {answers.map(({ value, text }) => (
          <FinderOption key={value} type="radio" name={name} value={value} text={text} />
        ))}
      </div>
    </fieldset>
  );
}

type OptionProps = { type: 'radio' | 'checkbox'; name: string; value?: string; text: string };

/** One answer: a real radio button or checkbox with its words, big enough to tap. */
export function FinderOption({ type, name, value, text }: OptionProps) {
  return (
    <label className="finder-option bubble flex min-h-11 items-center gap-2 frame-edge bg-card px-3 py-1">
      <input type={type} name={name} value={value} className="size-5 shrink-0 accent-petrol" />
      {text}
    </label>
  );
}
