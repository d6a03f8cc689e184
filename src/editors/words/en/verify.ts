import type { Reason } from '../../verify/pending';
import type { Refusal } from '../../verify/record';
import type { Way } from '../../verify/way';
import { counted } from '../format';

const reasons: Record<Reason, string> = {
  never: 'nobody has checked this yet',
  'other-value': 'the check was of another value',
  hours: 'the hours have not been checked, or were different then',
  due: 'it is a long time since it was checked',
};

const tasks: Record<Way, string> = {
  ring: 'Ring this number. If somebody answers, say that you are only checking the number, thank them and hang up.',
  open: 'Open this page, and see whether it is theirs.',
  'open-chat': 'Open this page, and see whether one can chat there. Do not start a conversation.',
  'open-form': 'Open this page, and see whether the form is there. Do not send it.',
  'official-page':
    'Do NOT ring this number for a test: somebody in danger may have to wait for you. Look on the official page.',
  website: 'Do NOT ring this line for a test: somebody who needs it may have to wait. Look on its own website.',
  compare: 'Send nothing. Compare it with what the organisation says on its own website.',
};

const refusals: Record<Refusal, string> = {
  unreadable: 'the file cannot be read as it is; run npm run content:check first',
  'no-channel': 'the file does not have this channel exactly once',
  'changed-meanwhile': 'the value or the hours in the file were changed while you looked',
};

/** Every sentence of content:verify in English. */
export const words = {
  title: (day: string) => `Numbers and addresses to check, ${day}`,
  count: (number: number) => `${counted(number, 'channel', 'channels')} to check.`,
  nothing: 'Nothing to check: every channel that a reader sees has been checked.',
  unread: (file: string) => `${file} cannot be read as it is: run npm run content:check first.`,
  place: (number: number, total: number) => `${number} of ${total}`,
  reasons,
  tasks,
  refusals,
  labels: {
    channel: 'Channel',
    value: 'Value',
    hours: 'Hours',
    cost: 'Cost',
    provider: 'Provider',
    why: 'Why',
    seen: 'Where a reader sees it',
    website: 'Website',
    source: 'Source',
    file: 'File',
    last: 'Last check',
    service: 'Service',
    right: 'Right',
    wrong: 'Wrong, namely',
    how: 'How',
  },
  costs: { free: 'free', local: 'usual rate', paid: 'paid number' },
  unknown: 'not known',
  status: { current: 'current', dated: 'dated', unconfirmed: 'unconfirmed', superseded: 'superseded' },
  seen: {
    page: 'its own page',
    hidden: 'not shown now, because it is unconfirmed; a check can change that',
    lists: 'the lists of services',
    situations: (titles: string) => `Find help: ${titles}`,
    texts: (files: string) => `texts: ${files}`,
  },
  who: 'Who are you? Your role or initials, for instance editor-1: ',
  notWho: 'Give a role or initials, such as editor-1, and no full name or e-mail address: these files are public.',
  answers: '[y]es [n]o [s]kip [q]uit: ',
  again: 'Type y, n, s or q, and press Enter.',
  isValueRight: 'Is it right?',
  areHoursRight: (hours: string) => `Are the hours right: ${hours}?`,
  isNameRight: (name: string) => `Is the name right: ${name}?`,
  whatIsWrong: 'What is wrong? ',
  recorded: (file: string) => `Written down in ${file}.`,
  notRecorded: (reason: string, file: string, yaml: string) =>
    `Not written down: ${reason}. ${file} is as it was. Write this line yourself, under the channel:\n    check: ${yaml}`,
  remedies: {
    shown: (place: string, lines: readonly string[]) =>
      `Do this now: open ${place} and write status: unconfirmed${
        lines.length > 0 ? `, and take away ${lines.join(' and ')}` : ''
      }. Readers then get the website instead. Do you know the right value? Add the source that gives it, and write the new value with status: current.`,
    hidden: (place: string) =>
      `Readers do not see it, so nothing is wrong on the site now. Do you know the right value? Add the source that gives it, and write the new value with status: current in ${place}.`,
    hours: (place: string) =>
      `Do this now: open ${place} and write status: unconfirmed under hours, without confidence. Readers are then told that the hours are not known. Do you know the right ones? Add the source, and write them with status: current.`,
    name: (place: string, hasProvider: boolean) =>
      `Do this now: mend the name${
        hasProvider ? `, under provider in ${place} and` : ''
      } in the title of the texts beside ${place}. Has the organisation changed? Then this value needs a new source too.`,
  },
  notesTitle: (day: string, who: string) => `Notes of ${day}, ${who}`,
  noNote: 'nothing written',
  about: { value: 'value', hours: 'hours', name: 'name' },
  summary: (recorded: number, left: number) =>
    `${recorded} written down, ${left} left. What has been written down is not asked again.`,
  unknownDocument: (key: string, near: string | undefined) =>
    `--only ${key}: there is no such service or node${near ? `; did you mean ${near}?` : '. Write service/<id> or node/<id>.'}`,
};
