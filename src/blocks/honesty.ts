import type { Provenance } from '@/blocks/evidence';
import type { Service } from '@/content/model';
import { honestyQuestions } from '@/content/schema/honesty';
import type { Locale } from '@/i18n/locale';

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
    if (!evidence) continue;
    const text = words[locale].honesty[question] ?? '';
    const before = answers.at(-1);
    const isSame = before?.text === text && JSON.stringify(before.evidence) === JSON.stringify(evidence);
    if (before && isSame) before.questions.push(question);
    else answers.push({ questions: [question], text, evidence });
  }
  const isFirst = ({ questions }: Answer) => questions.some((question) => first.has(question));
  return { first: answers.filter(isFirst), others: answers.filter((answer) => !isFirst(answer)) };
}

/** The questions that can be asked of a service and that we have no answer to, in their order. */
export function unknownQuestions({ honesty, doesNotApply }: Service): Question[] {
  return honestyQuestions.filter((question) => !honesty[question] && !doesNotApply.includes(question));
}

/** Services of which we do not know the answer to a question: we last looked on one day, or they have ended. */
type OpenGroup = { lookedOn: string | undefined; hasEnded: boolean; services: Service[] };

/**
 * Every question that is open for some service, in the order of the questions: for how many, and for which. Those that
 * we looked at longest ago come first, and services that have ended last.
 */
export function openQuestions(
  services: readonly Service[],
): { question: Question; count: number; groups: OpenGroup[] }[] {
  return honestyQuestions.flatMap((question) => {
    const open = services.filter((service) => unknownQuestions(service).includes(question));
    const ended = open.filter(({ status }) => status === 'superseded');
    const current = open.filter(({ status }) => status === 'current');
    const days = [...new Set(current.map(({ reviewed }) => reviewed?.on ?? ''))].sort();
    const groups = days.map((day) => ({
      lookedOn: day || undefined,
      hasEnded: false,
      services: current.filter(({ reviewed }) => (reviewed?.on ?? '') === day),
    }));
    const last = ended.length > 0 ? [{ lookedOn: undefined, hasEnded: true, services: ended }] : [];
    return open.length > 0 ? [{ question, count: open.length, groups: [...groups, ...last] }] : [];
  });
}
