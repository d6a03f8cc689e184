import { join } from 'node:path';
import { watchFolder } from '@/machine/watch';
import { inspectContent } from '../check';
import { annotation, problemsAsJson } from '../show/machine';
import { countLine, problemText } from '../show/report';
import { outputLanguage, readArguments, refuse } from './arguments';

const help = {
  nl: `npm run content:check -- [keuzes] [map]

Kijkt alles in content/ na en zegt wat er mis is, waarom dat ertoe doet en hoe je het herstelt.
De map is de plek waar content/ in staat; zonder map is dat hier.

  --lang nl|en         in welke taal; anders die van je computer (LC_ALL, LANG)
  --watch              kijkt na elke wijziging opnieuw, tot je Ctrl+C drukt
  --json               alle problemen als JSON, voor andere programma's
  --annotations        alle problemen als opmerkingen bij een wijziging op GitHub
  --today JJJJ-MM-DD   kijkt na alsof het die dag is
  --help               toont dit

Eindigt met 0 als alles klopt, met 1 als er problemen zijn en met 2 als de opdracht niet klopt.`,
  en: `npm run content:check -- [options] [folder]

Checks everything in content/ and tells what is wrong, why it matters and how to mend it.
The folder is the one that holds content/; without it, that is here.

  --lang nl|en         in which language; otherwise that of your computer (LC_ALL, LANG)
  --watch              checks again after every change, until you press Ctrl+C
  --json               all problems as JSON, for other programs
  --annotations        all problems as remarks beside a change on GitHub
  --today YYYY-MM-DD   checks as if it were that day
  --help               shows this

Ends with 0 when all is well, with 1 when there are problems, and with 2 when the command is not right.`,
};

const { values, positionals } = readArguments({
  options: {
    lang: { type: 'string' },
    watch: { type: 'boolean' },
    json: { type: 'boolean' },
    annotations: { type: 'boolean' },
    today: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
const language = outputLanguage(values.lang, process.env);
const [root = '.', ...more] = positionals;

if (more.length > 0) refuse(`${more.join(' ')}: there can be only one folder`);
if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today)) {
  refuse(`--today ${values.today}: write a day such as 2026-11-22`);
}
if ([values.watch, values.json, values.annotations].filter(Boolean).length > 1) {
  refuse('--watch, --json and --annotations do not go together');
}

/** Checks once, and tells what was found in the form that was asked for. */
async function check(): Promise<void> {
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const { problems, documents, texts } = inspectContent({ root, today });
  process.exitCode = problems.length > 0 ? 1 : 0;
  if (values.json) {
    console.log(problemsAsJson(problems, language));
    return;
  }
  for (const problem of problems) {
    console.log(
      values.annotations
        ? annotation(problem, language)
        : `${problemText(problem, texts.get(problem.file), language)}\n`,
    );
  }
  console.log(countLine(documents, problems.length, language));
}

if (values.help) console.log(help[language]);
else {
  // Before the first check, so that no change is missed.
  if (values.watch) watchFolder(join(root, 'content'), check);
  await check();
}
