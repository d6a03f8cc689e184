/** The ways in which a figure is counted. */
export type Unit = 'count' | 'percent' | 'euro';

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
