import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { readArguments } from '../arguments';
import { tableOf } from '../figures';
import { type Budget, budgetFor, heaviestOf, overBudget, rowOf } from './judge';
import { weighPages } from './measure';

const file = 'budget.json';

// npm run budget [-- --record]: weighs the built site against budget.json; --record makes today's weights the budget.
const { values } = readArguments({ options: { record: { type: 'boolean', default: false } } });

main(async () => {
  if (!existsSync('out/index.html')) throw new Error('There is no built site in out/. Run: npm run build');
  const pages = weighPages('out');
  const heaviest = heaviestOf(pages);
  const before: Budget = JSON.parse(await readFile(file, 'utf8'));
  if (values.record) await writeWhole(file, `${JSON.stringify(budgetFor(heaviest, before), null, 2)}\n`);
  const text = await readFile(file, 'utf8');
  const budget: Budget = JSON.parse(text);
  const rows = heaviest.map(({ kind, pages: count, largest, weight }) => {
    const of = (figure: 'page' | 'islands' | 'requests') =>
      `${weight[figure]} of ${budget[rowOf(kind, budget) ?? '']?.[figure] ?? '?'}`;
    return [kind, `${count}`, of('page'), `${weight.css}`, of('islands'), of('requests'), largest];
  });
  console.log(tableOf([['kind', 'pages', 'HTML and CSS', 'CSS', 'islands', 'requests', 'largest'], ...rows]));
  const faults = overBudget(pages, text);
  if (faults.length > 0)
    throw new Error(
      `\n${faults.join('\n')}\nMake the page lighter: fewer words or parts. Whoever keeps the code may decide on more: ` +
        'npm run budget -- --record',
    );
});
