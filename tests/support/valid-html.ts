import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './built';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How React writes HTML, and valid: capital DOCTYPE, void elements without a slash, unquoted booleans.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles say which page it is and end with the name of the site.
    'long-title': 'off',
    // Our own scripts come from the host of the page itself; a check against itself would prove nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    // No form of this site sends anything, so that none has a button for it.
    'wcag/h32': 'off',
    // Written for hand-kept CSS; ours is generated.
    'tel-non-breaking': 'off',
    'no-trailing-whitespace': 'off',
  },
});

/** What is no valid HTML on a page, one sentence each with its place. */
export function htmlFaultsOf({ address, html }: BuiltPage): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${address} ${line}:${column} ${ruleId} ${message}`),
    );
}
