import type { Locale } from '@/i18n/locale';
import type { Provenance } from './evidence';
import type { Service } from './model';
import { honestyQuestions } from './schema/service';

type Question = (typeof honestyQuestions)[number];

/** What we know: an answer, the questions that it answers, and where it comes from. */
export type Answer = { questions: Question[]; text: string; evidence: Provenance };

/** What somebody wants to know before they dare. */
const first: ReadonlySet<Question> = new Set(['anonymous', 'policeTold', 'parentsTold', 'cost', 'limits']);

/** The known answers of a service; questions right after each other with the same answer from the same source are one. */
export function knownAnswers({ honesty, words }: Service, locale: Locale): { first: Answer[]; others: Answer[] } {
  const answers: Answer[] = [];
  for (const question of honestyQuestions) {
    const evidence = honesty[question];
    if (evidence === 'unknown') continue;
    const text = words[locale].honesty[question] ?? '';
    const before = answers.at(-1);
    const isSame = before?.text === text && JSON.stringify(before.evidence) === JSON.stringify(evidence);
    if (before && isSame) before.questions.push(question);
    else answers.push({ questions: [question], text, evidence });
  }
  const isFirst = ({ questions }: Answer) => questions.some((question) => first.has(question));
  return { first: answers.filter(isFirst), others: answers.filter((answer) => !isFirst(answer)) };
}

/** The questions that we have no answer to, in their order. */
export function unknownQuestions({ honesty }: Service): Question[] {
  return honestyQuestions.filter((question) => honesty[question] === 'unknown');
}
