/** The width of a screen in rem: a telephone, or wide enough for everything side by side. */
const widths = { phone: 20, wide: 80 } as const;

/** What a page is looked at on. */
export type Screen = keyof typeof widths;

/** Whether the rules under a media query count. Of those of our stylesheet only the widths do: no test prints. */
function isMet(query: string, width: number): boolean {
  const from = /\(min-width:\s*([\d.]+)rem\)/.exec(query)?.[1];
  return from !== undefined && query.startsWith('not') === width < Number(from);
}

/** The rules of the page's own stylesheet that count on a screen of this width, those for printing never. */
export function rulesOn(screen: Screen): CSSStyleRule[] {
  const inside = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if ('selectorText' in rule) return [rule as CSSStyleRule];
      if ('media' in rule && !isMet((rule as CSSMediaRule).media.mediaText, widths[screen])) return [];
      return 'cssRules' in rule ? inside((rule as CSSGroupingRule).cssRules) : [];
    });
  return [...document.styleSheets].flatMap(({ cssRules }) => inside(cssRules));
}

/**
 * Takes away what the browser and the stylesheet of the page hide, by the selectors of that stylesheet: nobody hears it,
 * and it is most of a large page. jsdom has no layout, and does not apply rules under `@supports` and `@media`.
 */
export function removeWhatIsNotShown(screen: Screen): void {
  const hiding = rulesOn(screen).filter(({ style }) => style.display === 'none');
  // What is folded first: most of a large page, of which no other selector then has to think.
  removeAll(['details:not([open]) > :not(summary)']);
  removeAll(hiding.map((rule) => rule.selectorText));
}

/** First finds all, then removes: jsdom starts anew with every selector after the page has changed. */
function removeAll(selectors: string[]): void {
  const found = selectors.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
  for (const element of found) element.remove();
}
