import { policyOf, type Served } from './served';
import { loadTool } from './tools';

/** Something that csp_evaluator says of a policy. */
export type Finding = { severity: number; directive: string; value?: string; description: string };

type Evaluator = { CspEvaluator: new (csp: unknown) => { evaluate(): Finding[] } };
type Parser = { CspParser: new (policy: string) => { csp: unknown } };

/** A policy, the first page that comes with it, and what is said of it. */
export type JudgedPolicy = { policy: string; address: string; findings: Finding[] };

/**
 * Lets csp_evaluator judge every policy that the pages come with, each once.
 *
 * @throws Error that names a page without a policy
 */
export async function judgePolicies(served: Served, addresses: readonly string[]): Promise<JudgedPolicy[]> {
  const { CspEvaluator } = await loadTool<Evaluator>('csp_evaluator');
  const { CspParser } = await loadTool<Parser>('csp_evaluator/dist/parser.js');
  const judged = new Map<string, JudgedPolicy>();
  for (const address of addresses) {
    const policy = await policyOf(served, address);
    if (policy === undefined) throw new Error(`${address} comes without a Content-Security-Policy.`);
    if (judged.has(policy)) continue;
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    judged.set(policy, { policy, address, findings });
  }
  return [...judged.values()];
}

/** High, wrong syntax and medium, on csp_evaluator's scale; from 40 on it says "maybe". */
export const isGrave = ({ severity }: Finding) => severity <= 30;
