import { bodyMessages } from './messages/en/body';
import { componentMessages } from './messages/en/component';
import { documentMessages } from './messages/en/document';
import { fileMessages } from './messages/en/file';
import { linkMessages } from './messages/en/link';
import { proseMessages } from './messages/en/prose';
import { siteMessages } from './messages/en/site';
import { situationMessages } from './messages/en/situation';

/**
 * Every sentence of content:check, by problem code: what is wrong, and how to mend it.
 * English stands in `messages/en`, one file per family of rules; a second language is a second folder.
 */
export const messages = {
  ...fileMessages,
  ...documentMessages,
  ...siteMessages,
  ...situationMessages,
  ...bodyMessages,
  ...componentMessages,
  ...linkMessages,
  ...proseMessages,
};

/** The table of messages. */
export type Messages = typeof messages;

/** The name of a kind of problem. */
export type MessageCode = keyof Messages;
