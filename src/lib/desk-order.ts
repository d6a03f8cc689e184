import { isOpen, type OpenState } from './hours/state';

/**
 * What the order depends on: the state of a desk, whether the editor marked it as an alternative, and whether it is there
 * for the islands alone: nobody who is there is sent past it.
 */
type Ordered = { state: OpenState; isAlternative: boolean; isLocal: boolean };

/**
 * The state of a desk, from those of the ways to reach it: open when one of them is, closed only when all are known to
 * be closed. A desk without a way that somebody answers is `unknown`.
 */
export function combinedState(states: readonly OpenState[]): OpenState {
  if (states.includes('always')) return 'always';
  if (states.includes('open')) return 'open';
  return states.length > 0 && states.every((state) => state === 'closed') ? 'closed' : 'unknown';
}

/**
 * Desks in the order in which somebody should try them now: a desk that is known to be closed steps behind the open
 * ones that the editor marked as alternatives. Every other desk keeps its place, one of unknown state or for the islands too.
 *
 * @param desks in the editor's order
 */
export function stepBehind<Desk extends Ordered>(desks: readonly Desk[]): Desk[] {
  const isMoving = ({ state, isAlternative, isLocal }: Desk) =>
    !isLocal && (state === 'closed' || (isAlternative && isOpen(state)));
  const moving = desks.filter(isMoving);
  const queue = [
    ...moving.filter(({ state }) => state !== 'closed'),
    ...moving.filter(({ state }) => state === 'closed'),
  ];
  return desks.map((desk) => (isMoving(desk) ? (queue.shift() as Desk) : desk));
}
