import { describe, expect, test } from 'vitest';
import { combinedState, stepBehind } from '@/lib/desk-order';
import { isOpen, type OpenState } from '@/lib/hours/state';

const states: OpenState[] = ['open', 'closed', 'always', 'unknown'];

/** Every list of this length that can be made of these. */
function listsOf<Item>(items: readonly Item[], length: number): Item[][] {
  return length === 0 ? [[]] : listsOf(items, length - 1).flatMap((list) => items.map((item) => [...list, item]));
}

describe('the state of a desk', () => {
  test.each<[OpenState[], OpenState]>([
    [['always'], 'always'],
    [['closed', 'always'], 'always'],
    [['open', 'unknown', 'always'], 'always'],
    [['open'], 'open'],
    [['closed', 'open'], 'open'],
    [['unknown', 'open', 'closed'], 'open'],
    [['closed'], 'closed'],
    [['closed', 'closed'], 'closed'],
    [['unknown'], 'unknown'],
    [['closed', 'unknown'], 'unknown'],
    [['unknown', 'closed', 'closed'], 'unknown'],
    [[], 'unknown'],
  ])('with ways that are %j it is %s', (ways, state) => {
    expect(combinedState(ways)).toBe(state);
  });

  test('does not depend on the order of the ways', () => {
    const lists = listsOf(states, 3);
    expect(lists.filter((ways) => combinedState(ways) !== combinedState([...ways].sort()))).toEqual([]);
    expect(lists.filter((ways) => combinedState(ways) !== combinedState(ways.toReversed()))).toEqual([]);
  });
});

type Desk = { place: number; state: OpenState; isAlternative: boolean; isLocal: boolean };

const desks = (...kinds: [OpenState, 'alternative'?][]): Desk[] =>
  kinds.map(([state, alternative], place) => ({
    place,
    state,
    isAlternative: alternative !== undefined,
    isLocal: false,
  }));

const placesOf = (list: Desk[]) => list.map(({ place }) => place);

describe('a visitor who looks for a desk', () => {
  test.each<[string, Desk[], number[]]>([
    ['an open alternative instead of a closed desk', desks(['closed'], ['open', 'alternative']), [1, 0]],
    ['an alternative that is always open likewise', desks(['closed'], ['always', 'alternative']), [1, 0]],
    ['no open desk before a closed one, if the editor did not mark it', desks(['closed'], ['always']), [0, 1]],
    ['no alternative before a closed desk, if it is closed too', desks(['closed'], ['closed', 'alternative']), [0, 1]],
    [
      'no alternative before a closed desk, if its hours are unknown',
      desks(['closed'], ['unknown', 'alternative']),
      [0, 1],
    ],
    ['an unknown desk where the editor put it', desks(['unknown'], ['closed'], ['open', 'alternative']), [0, 2, 1]],
    ['an open desk where the editor put it', desks(['closed'], ['open'], ['open', 'alternative']), [2, 1, 0]],
    [
      'an open alternative before one that is closed',
      desks(['closed', 'alternative'], ['open', 'alternative']),
      [1, 0],
    ],
    [
      'all open alternatives first, in the order of the editor, then the closed desks in theirs',
      desks(['closed'], ['closed', 'alternative'], ['open', 'alternative'], ['always', 'alternative']),
      [2, 3, 0, 1],
    ],
    [
      'the order of the editor when nothing is known',
      desks(['unknown'], ['unknown', 'alternative'], ['unknown']),
      [0, 1, 2],
    ],
    ['nothing when there is no desk', [], []],
  ])('finds %s', (_, list, order) => {
    expect(placesOf(stepBehind(list))).toEqual(order);
  });

  test('on the islands the desk that is there for them first, closed or not, before any in Europe', () => {
    const [local, ...others] = desks(['closed'], ['closed'], ['open', 'alternative']);
    expect(placesOf(stepBehind(local ? [{ ...local, isLocal: true }, ...others] : others))).toEqual([0, 2, 1]);
  });
});

describe('whatever the desks, up to four of them', () => {
  const kinds = states.flatMap((state) =>
    [false, true].map((isAlternative) => ({ state, isAlternative, isLocal: false })),
  );
  const lists: Desk[][] = [0, 1, 2, 3, 4].flatMap((length) =>
    listsOf(kinds, length).map((list) => list.map((kind, place) => ({ place, ...kind }))),
  );
  const isOpenAlternative = ({ state, isAlternative }: Desk) => isAlternative && isOpen(state);
  const isClosed = ({ state }: Desk) => state === 'closed';
  /** Whether a closed desk stands before an open alternative: the one thing that makes desks move. */
  const isWrong = (list: Desk[]) =>
    list.some((desk, index) => isClosed(desk) && list.slice(index).some(isOpenAlternative));
  /** The lists that break a rule: none, if all is well. */
  const breaking = (keeps: (list: Desk[], ordered: Desk[]) => boolean) =>
    lists.filter((list) => !keeps(list, stepBehind(list)));
  const isSame = (one: Desk[], other: Desk[]) => placesOf(one).join() === placesOf(other).join();

  test('these are all lists', () => {
    expect(lists).toHaveLength(1 + 8 + 8 ** 2 + 8 ** 3 + 8 ** 4);
  });

  test('none is lost, added or changed', () => {
    expect(
      breaking((list, ordered) => ordered.length === list.length && list.every((desk) => ordered.includes(desk))),
    ).toEqual([]);
  });

  test('the list of the editor itself stays as it was', () => {
    expect(breaking((list) => placesOf(list).every((place, index) => place === index))).toEqual([]);
  });

  test('a desk of unknown state keeps its place, and so does an open one that is not marked', () => {
    const stays = (desk: Desk) => desk.state === 'unknown' || (isOpen(desk.state) && !desk.isAlternative);
    expect(breaking((list, ordered) => list.every((desk, index) => !stays(desk) || ordered[index] === desk))).toEqual(
      [],
    );
  });

  test('no closed desk stands before an open alternative', () => {
    expect(breaking((_, ordered) => !isWrong(ordered))).toEqual([]);
  });

  test('nothing moves unless a closed desk stands before an open alternative', () => {
    expect(breaking((list, ordered) => isWrong(list) || isSame(list, ordered))).toEqual([]);
  });

  test('closed desks keep the order of the editor among themselves, and so do open alternatives', () => {
    const keeps = (kind: (desk: Desk) => boolean) =>
      breaking((list, ordered) => isSame(list.filter(kind), ordered.filter(kind)));
    expect(keeps(isClosed)).toEqual([]);
    expect(keeps(isOpenAlternative)).toEqual([]);
  });

  test('ordering twice is the same as once', () => {
    expect(breaking((_, ordered) => isSame(ordered, stepBehind(ordered)))).toEqual([]);
  });
});
