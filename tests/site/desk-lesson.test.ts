import { expect, test } from 'vitest';
import { buildFinder } from '@/content/finder/model';
import { content } from '@/content/source';
import { lessonAnswers } from '@/site/desk-lesson';

const answers = lessonAnswers(buildFinder(content, '2026-11-30'));

test('each card of the lesson has two answers that a pupil in the European Netherlands can reach', () => {
  expect(answers.map(({ desks }) => desks.map(({ ways }) => ways.length > 0))).toEqual(answers.map(() => [true, true]));
});

test('the first answer on each card is a desk for people of their age', () => {
  for (const { what, desks } of answers) {
    const desk = content.service.find(({ id }) => id === desks[0]?.service);
    expect(desk?.audiences, what).toContain('teenager');
  }
});

test('a situation that is gone takes its card out of the lesson', () => {
  const situation = content.situation.filter(({ id }) => id !== 'bullying');
  const left = lessonAnswers(buildFinder({ ...content, situation }, '2026-11-30'));
  expect(left.map(({ what }) => what)).toEqual(answers.map(({ what }) => what).filter((what) => what !== 'bullying'));
});
