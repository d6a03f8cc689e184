import type { Words } from '../words';
import type { ChannelFacts } from './facts';
import type { Pending } from './pending';

/** The channels to check as a sheet for paper, in Markdown: a table with an empty box for right and room for wrong. */
export function sheet(
  rows: readonly { pending: Pending; facts: ChannelFacts }[],
  today: string,
  words: Words<'verify'>,
): string {
  const { labels } = words;
  const head = [
    labels.right,
    labels.service,
    labels.channel,
    labels.value,
    labels.hours,
    labels.cost,
    labels.website,
    labels.how,
    labels.wrong,
  ];
  const cells = rows.map(({ pending: { channel }, facts }) => [
    '☐',
    `${facts.title} (${facts.key})`,
    channel.id,
    channel.value,
    channel.hours ? `${channel.hours.value} ☐` : words.unknown,
    channel.cost ? words.costs[channel.cost.value] : words.unknown,
    facts.website ?? facts.sources.join('; '),
    words.tasks[facts.way],
    '',
  ]);
  const table = [head, head.map(() => '---'), ...cells].map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [`# ${words.title(today)}`, words.count(rows.length), table.join('\n')].join('\n\n');
}

/** Text that stays in its cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
