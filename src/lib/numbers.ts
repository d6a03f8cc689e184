/** The ways in which a figure is counted. */
export type Unit = 'count' | 'percent' | 'euro';

/** Writes what a file weighs, for who pays for it: `120 kB`, `4,1 MB`, rounded up. */
export function formatWeight(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const value = isLarge ? Math.ceil(bytes / 100_000) / 10 : Math.ceil(bytes / 1000);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/**
 * Writes a figure for a reader: `144.058`, `63%`, `€ 1.500.000`.
 *
 * @param value the figure; a percentage as 63, not 0.63
 * @param locale BCP 47 tag
 */
export function formatFigure(value: number, unit: Unit, locale: string): string {
  switch (unit) {
    case 'count':
      return new Intl.NumberFormat(locale).format(value);
    case 'percent':
      return new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100);
    case 'euro':
      return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
        value,
      );
  }
}
