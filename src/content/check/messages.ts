import * as body from './messages/en/body';
import * as document from './messages/en/document';
import * as file from './messages/en/file';
import * as prose from './messages/en/prose';
import * as site from './messages/en/site';

/**
 * Every sentence of content:check, by problem code: what is wrong, and how to mend it.
 * English stands in `messages/en`, one file per family of rules; a second language is a second folder.
 */
export const messages = {
  ...file.fileMessages,
  ...document.documentMessages,
  ...site.siteMessages,
  ...body.bodyMessages,
  ...prose.proseMessages,
};

/** The table of messages. */
export type Messages = typeof messages;

/** The name of a kind of problem. */
export type MessageCode = keyof Messages;
