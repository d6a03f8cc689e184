import type { Sentences } from '../../format';
import { adviceMessages } from './advice';
import { besideMessages } from './beside';
import { bodyMessages } from './body';
import { componentMessages } from './component';
import { documentMessages } from './document';
import { factMessages } from './fact';
import { figureMessages } from './figures';
import { fileMessages } from './file';
import { formMessages } from './form';
import { hintMessages } from './hints';
import { interfaceWordMessages } from './interface-words';
import { languageMessages } from './language';
import { linkMessages } from './link';
import { markMessages } from './marks';
import { misleadingMessages } from './misleading';
import { numberMessages } from './number';
import { proseMessages } from './prose';
import { siteMessages } from './site';
import { situationMessages } from './situation';
import { slipMessages } from './slips';
import { toDoMessages } from './to-do';
import { yamlMessages } from './yaml';

/** What content:check says about every kind of problem, in English. */
export const check = {
  ...fileMessages,
  ...besideMessages,
  ...formMessages,
  ...yamlMessages,
  ...documentMessages,
  ...factMessages,
  ...figureMessages,
  ...numberMessages,
  ...siteMessages,
  ...situationMessages,
  ...bodyMessages,
  ...markMessages,
  ...componentMessages,
  ...languageMessages,
  ...linkMessages,
  ...proseMessages,
  ...misleadingMessages,
  ...hintMessages,
  ...slipMessages,
  ...adviceMessages,
  ...toDoMessages,
  ...interfaceWordMessages,
} satisfies Sentences;
