/**
 * The head of a table that only screen readers need. Its words hide, and not the head itself: taken out of the table, it would
 * head no column.
 *
 * @param words one for each column
 */
export function HiddenHead({ words }: { words: readonly string[] }) {
  return (
    <thead>
      <tr>
        {words.map((each) => (
          <th key={each} scope="col">
            <span className="sr-only">{each}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
