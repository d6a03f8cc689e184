/** Four petals that meet in the middle of a grid of 48: top left, top right, bottom left, bottom right. */
export const petals = [
  'M23 23V12A11 11 0 1 0 12 23z',
  'M25 23h11a11 11 0 1 0-11-11z',
  'M23 25H12a11 11 0 1 0 11 11z',
  'M25 25v11a11 11 0 1 0 11-11z',
];

type Props = {
  className?: string;
  /** `plain`: all petals in the colour of the text around the mark. */
  tone?: 'brand' | 'plain';
};

/** The mark of this site: four voices that meet. Decorative; the name always stands beside it. */
export function Mark({ className = 'size-10', tone = 'brand' }: Props) {
  const fill = (index: number) => (tone === 'plain' ? 'fill-current' : index % 3 === 0 ? 'fill-petrol' : 'fill-sun');
  return (
    <svg viewBox="0 0 48 48" width="40" height="40" className={`shrink-0 ${className}`} aria-hidden="true">
      {petals.map((petal, index) => (
        <path key={petal} className={fill(index)} d={petal} />
      ))}
    </svg>
  );
}
