import type { Channel } from '@/content/schema/channel';
import type { Words } from '../words';
import { choices } from '../words/format';
import type { ChannelFacts } from './facts';
import type { Pending } from './pending';

/** How many names of one kind a person reads at a glance. */
const mostNames = 6;

/** What a person reads before a channel is checked: a head, then one line per fact; what is not known is left out. */
export function card(pending: Pending, facts: ChannelFacts, words: Words<'verify'>): string {
  const { channel, reason, check } = pending;
  const { labels } = words;
  const last = check && [check.on, check.by, check.value].filter(Boolean).join(', ');
  const lines: [label: string, value: string | undefined][] = [
    [labels.channel, `${channel.id} (${channel.type}), ${words.status[channel.status]}`],
    [labels.value, channel.value],
    [labels.hours, channel.hours && withStatus(channel.hours.value, channel.hours.status, words)],
    [labels.cost, channel.cost && withStatus(words.costs[channel.cost.value], channel.cost.status, words)],
    [labels.provider, facts.provider],
    [labels.seen, whereSeen(pending, facts, words)],
    [labels.website, facts.website],
    ...facts.sources.map((source): [string, string] => [labels.source, source]),
    [labels.file, `${facts.file}:${facts.line}`],
    [labels.why, words.reasons[reason]],
    [labels.last, last],
  ];
  const width = Math.max(...lines.map(([label]) => label.length)) + 2;
  const body = lines.flatMap(([label, value]) => (value ? [`  ${`${label}:`.padEnd(width)}${value}`] : []));
  return [`${facts.title} (${facts.key})`, ...body, '', words.tasks[facts.way]].join('\n');
}

/** A fact with its status, where a reader does not see it as certain. */
function withStatus(value: string, status: Channel['status'], words: Words<'verify'>): string {
  return status === 'current' ? value : `${value} (${words.status[status]})`;
}

/** Where a reader meets a channel, in words. */
function whereSeen({ channel }: Pending, { seen }: ChannelFacts, words: Words<'verify'>): string {
  if (channel.status === 'unconfirmed') return words.seen.hidden;
  return [
    words.seen.page,
    ...(seen.inLists ? [words.seen.lists] : []),
    ...(seen.situations.length > 0 ? [words.seen.situations(choices(seen.situations, mostNames))] : []),
    ...(seen.texts.length > 0 ? [words.seen.texts(choices(seen.texts, mostNames))] : []),
  ].join('; ');
}
