import type { Locale } from '@/i18n/locale';

/** The sizes of the button that other sites can place: of its letters, and all else goes with them. */
export const buttonSizes = { small: '14px', medium: '18px', large: '24px' } as const;

/** The size of a button. */
export type ButtonSize = keyof typeof buttonSizes;

/** How the button looks on another site. On ours `src/app/styles/help-button.css` says the same: no page has a style of its own. */
const buttonStyle = {
  display: 'inline-block',
  padding: '0.85em 1.3em',
  'border-radius': '1.5em 1.5em 1.5em 0',
  background: '#0a4650',
  color: '#fff',
  'font-family': 'system-ui, sans-serif',
  'font-weight': '700',
  'line-height': '1.5',
  'text-decoration': 'none',
} as const;

/**
 * The button as another site pastes it: a link with its own look, without a script or anything to load. It does not tell
 * us on which page somebody pressed it.
 *
 * @param href the whole address of the finder in that language
 * @param text words without marks of HTML
 */
export function buttonCode(size: ButtonSize, href: string, text: string, locale: Locale): string {
  const declarations = Object.entries({ ...buttonStyle, 'font-size': buttonSizes[size] });
  const style = declarations.map(([name, value]) => `${name}:${value}`).join(';');
  return `<a href="${href}" lang="${locale}" hreflang="${locale}" rel="noreferrer" style="${style}">${text}</a>`;
}
