import { parseArgs } from 'node:util';
import { formatProblem, inspectContent } from '@/content/check';

// npm run content:check [-- --today YYYY-MM-DD] [root]
const { values, positionals } = parseArgs({ options: { today: { type: 'string' } }, allowPositionals: true });
const today = values.today ?? new Date().toISOString().slice(0, 10);

const { problems, documents } = await inspectContent({ root: positionals[0] ?? '.', today });
for (const problem of problems) console.error(formatProblem(problem));
console.log(`content: ${documents} documents, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
if (problems.length > 0) process.exitCode = 1;
