import { line } from './common';
import { described } from './rules';

/**
 * What editors tell each other about a document or a channel. It is judged and then forgotten: the model does not have
 * it, so that nothing that is published can.
 */
export const remark = {
  remark: described(
    line.transform(() => undefined).optional(),
    'For who edits this, and never shown: what was not found, or why it is as it is.',
    'Voor wie dit bewerkt, en nooit te zien: wat niet gevonden is, of waarom het zo is.',
  ),
};
