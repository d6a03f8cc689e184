import type { en } from '../en';
import { check } from './check';
import { words as commands } from './commands';
import { words as desk } from './desk';
import { words as format } from './format';
import { words as impact } from './impact';
import { words as links } from './links';
import { words as newDocument } from './new';
import { words as prose } from './prose';
import { words as show } from './show';
import { words as status } from './status';
import { words as uses } from './uses';
import { words as verify } from './verify';

/** Every sentence of the editors' tools in Dutch, by tool. */
export const nl = {
  check,
  commands,
  desk,
  impact,
  format,
  links,
  new: newDocument,
  prose,
  show,
  status,
  uses,
  verify,
} satisfies typeof en;
