import { describe, expect, test } from 'vitest';
import { feedbackNotice, mustHaveName } from '@/publish/to-publish';
import { feedbackAddress } from '@/site/feedback';

describe('a reader who saw a mistake', () => {
  test.each([
    ['editors@site.example', 'mailto:editors@site.example?subject=Fout%20op%3A%20113%20%26%20meer%20(%2Fnl%2F)'],
    ['mailto:editors@site.example', 'mailto:editors@site.example?subject=Fout%20op%3A%20113%20%26%20meer%20(%2Fnl%2F)'],
    ['https://site.example/report', 'https://site.example/report'],
    ['', undefined],
    [undefined, undefined],
  ])('is led from %s to %s', (contact, address) => {
    expect(feedbackAddress(contact, 'Fout op: 113 & meer (/nl/)')).toBe(address);
  });
});

describe('who builds the site', () => {
  test('is told at home that nobody can report a mistake, and is refused when it is for visitors', () => {
    expect(feedbackNotice('', false)).toBe(
      'FEEDBACK_CONTACT is not set: nobody can report a mistake. Every page says so.',
    );
    expect(() => feedbackNotice('', true)).toThrow(/^FEEDBACK_CONTACT is not set: .*\.$/);
  });

  test.each(['http://site.example', 'editors', 'editors@site', 'javascript:alert(1)', 'a@site.example\nb'])(
    'is told before anything is built that %j is no address',
    (contact) => {
      expect(() => feedbackNotice(contact, false)).toThrow(/^FEEDBACK_CONTACT is "/);
    },
  );

  test('is refused a site for visitors that has no name, and nothing else', () => {
    for (const none of ['', undefined])
      expect(() => mustHaveName(none, true)).toThrow(/^SITE_ORIGIN is not set: .*\.$/);
    expect(() => mustHaveName('https://site.example', true)).not.toThrow();
    expect(() => mustHaveName('', false)).not.toThrow();
  });

  test('hears nothing when there is a way', () => {
    expect(feedbackNotice('editors@site.example', true)).toBeUndefined();
  });
});
