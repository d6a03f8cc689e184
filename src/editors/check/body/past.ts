import { type Problem, problem } from '../../problem';
import { type Body, placeOf } from '../../read/body';
import type { SourceFiles } from '../../read/documents';
import { textAt } from '../../read/yaml/walk';
import { literalsOf } from './attributes';
import { componentsOf } from './components';

/** What a sentence says of its reader, or as the next step: it tells nothing of the service. */
const notOfService =
  /(?<!\p{L})(?:(?:was|werd|were) (?:je|jij|u|you)|waren jullie|(?:je|jij|u) (?:was|werd)|jullie waren|you were)(?!\p{L})|(?:^\s*|, )then(?!\p{L})/giu;

/** Words by which a sentence says that something is no more. */
const past =
  /(?<!\p{L})(?:was|waren|werd|werden|sloot|stopte|gestopt|gesloten|opgeheven|opgegaan|ging|keek|oude|oudere|vroeger|vroegere|voormalige|toen|niet meer|bestaat|were|closed|stopped|ended|gone|became|former|old|older|earlier|no longer|exists|then|used to)(?!\p{L})/iu;

/** A sentence that names a service that is no more says so: who reads "go to" goes there. */
export function checkPast(body: Body, sources: SourceFiles): Problem[] {
  const source = body.lines.join('\n');
  return componentsOf(body).flatMap(({ name, node }) => {
    const { to, service } = literalsOf(node);
    const id = name === 'Contact' ? service?.value : /^service\/(.*)/.exec(to?.value ?? '')?.[1];
    const target = sources.find('service', id ?? '')?.structure?.data;
    if (id === undefined || textAt(target, ['status']) !== 'superseded') return [];
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const before =
      source
        .slice(0, start)
        .split(/[.!?]\s|\n\s*\n|\n- /)
        .at(-1) ?? '';
    const after = source.slice(end).split(/[.!?](?=\s|$)|\n\s*\n|\n- /)[0] ?? '';
    return past.test(`${before} ${after}`.replace(notOfService, ''))
      ? []
      : [problem('sent-to-past', placeOf(body, node), id)];
  });
}
