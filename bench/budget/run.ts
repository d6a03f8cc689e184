import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { readArguments } from '../arguments';
import { tableOf } from '../figures';
import { budgetFor, heaviestOf, overBudget } from './judge';
import { weighPages } from './measure';

const file = 'budget.json';

// npm run budget [-- --record]: weighs the built site against budget.json; --record makes today's weights the budget.
const { values } = readArguments({ options: { record: { type: 'boolean', default: false } } });

main(async () => {
  if (!existsSync('out/index.html')) throw new Error('There is no built site in out/. Run: npm run build');
  const pages = weighPages('out');
  const heaviest = heaviestOf(pages);
  if (values.record) await writeWhole(file, `${JSON.stringify(budgetFor(heaviest), null, 2)}\n`);
  const budget = JSON.parse(await readFile(file, 'utf8'));
  const rows = heaviest.map(({ kind, pages: count, largest, weight }) => {
    const of = (figure: 'page' | 'islands' | 'requests') => `${weight[figure]} of ${budget[kind]?.[figure] ?? '?'}`;
    return [kind, `${count}`, of('page'), `${weight.css}`, of('islands'), of('requests'), largest];
  });
  console.log(tableOf([['kind', 'pages', 'HTML and CSS', 'CSS', 'islands', 'requests', 'largest'], ...rows]));
  const faults = overBudget(pages, budget);
  if (faults.length > 0)
    throw new Error(`\n${faults.join('\n')}\nMake it lighter, or decide on more: npm run budget -- --record`);
});
