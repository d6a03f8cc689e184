import { petals } from '@/lib/petals';

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
