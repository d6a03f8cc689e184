import { expect, test } from 'vitest';
import { isPassive } from '@/editors/prose/language/passive';
import { sentencesIn } from '@/editors/prose/language/words';

const passive = (text: string, language: string) =>
  sentencesIn(text, language).some((sentence) => isPassive(sentence, language));

test.each([
  'Je gegevens worden online gebruikt.',
  'Soms wordt er met een naaktbeeld gedreigd.',
  'De beelden zijn door een ander verspreid, zegt hij.',
  'Word je afgeperst?',
  'Er werd toen gewerkt aan een chat.',
  'Het bericht kan worden weggehaald.',
  'Je melding wordt gedaan door de school.',
  'Het centrum is geopend door het ministerie.',
])('a Dutch sentence that does not say who does it: %s', (text) => {
  expect(passive(text, 'nl')).toBe(true);
});

test.each([
  'Helpwanted haalt het beeld weg.',
  'Hij is gisteren naar de politie gegaan.',
  'Je wordt boos, en dat is gewoon.',
  'Wat er gebeurt, wordt later duidelijk.',
  'Wie iets heeft gedeeld, wordt vaak bang.',
  'De politie verwijst je door als dat nodig is.',
  'Je hebt de foto gedeeld.',
  'Het wordt beter.',
  'Ben je bang geworden door wat je zag?',
  'In deze gesprekken wordt het rustiger.',
])('a Dutch sentence that is active: %s', (text) => {
  expect(passive(text, 'nl')).toBe(false);
});

test.each([
  'The image was shared without permission.',
  'Are you being blackmailed?',
  'Your account has been hacked.',
  'The report is not sent to your parents.',
  'It can be removed within a day.',
  'Were you forced to send it?',
])('an English sentence that does not say who does it: %s', (text) => {
  expect(passive(text, 'en')).toBe(true);
});

test.each([
  'Helpwanted removes the image.',
  'I am worried about my child.',
  'You are not allowed to share it.',
  'It is called grooming.',
  'We are here, and you decided to call.',
  'They are the first who listened.',
  'She used to be a red dot.',
])('an English sentence that is active: %s', (text) => {
  expect(passive(text, 'en')).toBe(false);
});

test('nothing is said about a language without rules', () => {
  expect(passive('Das Bild wird geteilt.', 'de')).toBe(false);
});
