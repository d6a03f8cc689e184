import type { Language } from '../language';
import type { Problem } from '../problem';
import { words } from '../words';
import type { Message } from '../words/format';

/** What is wrong, why that matters to a visitor of the site, and how to mend it: in whole sentences of one language. */
export function describe({ code, details }: Problem, language: Language): Message {
  return (words[language].check[code] as (...details: readonly unknown[]) => Message)(...details);
}
