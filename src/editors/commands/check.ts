import { join } from 'node:path';
import { watchFolder } from '@/machine/watch';
import { inspectContent } from '../check';
import { annotation, problemsAsJson } from '../show/machine';
import { countLine, problemText } from '../show/report';
import { words } from '../words';
import { defineCommand } from './command';

/** Judges everything in content/. */
export const check = defineCommand({
  name: 'check',
  options: { watch: 'flag', json: 'flag', annotations: 'flag', today: 'day' },
  // Its report on such a folder says more than a line can.
  judgesFolder: true,
  run: async ({ values, root, memory, language, today, say, refuse }) => {
    const forms = (['watch', 'json', 'annotations'] as const).filter((form) => values[form]);
    if (forms.length > 1)
      return refuse(words[language].commands.notTogether(forms.map((form) => `--${form}`).join(', ')));

    /** Checks once, and tells what was found in the form that was asked for. */
    const checkOnce = async () => {
      const { problems, hints, documents, texts } = inspectContent({
        root,
        today: today(),
        ...(!values.watch && { memory }),
      });
      if (values.json) say(problemsAsJson([...problems, ...hints], language));
      else {
        const told = [...problems, ...hints].map((problem) =>
          values.annotations
            ? annotation(problem, language)
            : `${problemText(problem, texts.get(problem.file), language)}\n`,
        );
        say([...told, countLine(documents, { problems: problems.length, hints: hints.length }, language)].join('\n'));
      }
      return problems.length > 0 ? 1 : 0;
    };
    // Before the first check, so that no change is missed.
    if (values.watch) watchFolder(join(root, 'content'), async () => void (await checkOnce()));
    return checkOnce();
  },
});
