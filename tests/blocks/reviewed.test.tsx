// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { ChannelEvidence } from '@/blocks/ChannelEvidence';
import { Reviewed } from '@/blocks/Reviewed';
import { channelFields, serviceWith } from '../support/documents';
import { renderIn } from '../support/render';

const reviewedOn = (on: string) => serviceWith({ reviewed: { on, by: 'editors' } });

test('a reader sees when a page was last compared with its sources', () => {
  const { textContent } = renderIn('en', <Reviewed document={reviewedOn('2026-06-01')} />);
  expect(textContent).toBe('Compared with the sources on 1 June 2026.');
});

test('at the foot stands how many numbers and addresses of the page a person has tried', () => {
  const phone = channelFields({ check: { on: '2026-06-01', by: 'ab', value: '020-555 01 00' } });
  const mail = channelFields({ id: 'mail', type: 'email', value: 'desk@desk.example' });
  const service = serviceWith({ reviewed: { on: '2026-06-01', by: 'editors' }, channels: [phone, mail] });
  expect(renderIn('nl', <Reviewed document={service} />).textContent).toContain('1 van 2 contacten zelf geprobeerd.');
});

test('a page that should have been looked at again says so, in both languages', () => {
  expect(renderIn('en', <Reviewed document={reviewedOn('2026-05-01')} />).textContent).toContain(
    'That should have happened again by 1 November 2026.',
  );
  expect(renderIn('nl', <Reviewed document={reviewedOn('2026-05-01')} />).textContent).toContain(
    'Dat moest uiterlijk op 1 november 2026 weer gebeuren.',
  );
});

test('a page that nobody has looked at says nothing about it', () => {
  expect(renderIn('en', <Reviewed document={serviceWith({})} />).textContent).toBe('');
});

/** What stands beside a number that was rung on a day. */
function evidenceOf(on: string) {
  const check = { on, by: 'ab', value: '020-555 01 00' };
  const [channel] = serviceWith({ channels: [channelFields({ check })] }).channels;
  if (!channel) throw new Error('The channel did not load');
  return renderIn('en', <ChannelEvidence channel={channel} />).textContent;
}

test('beside a number that was checked too long ago stands that it may have changed', () => {
  expect(evidenceOf('2026-05-21')).toContain('We are late: it may have changed.');
  expect(evidenceOf('2026-05-22')).not.toContain('late');
});

test('somebody without tools finds where to change the words of the page, when the site knows where its files are', () => {
  const link = () => renderIn('en', <Reviewed document={reviewedOn('2026-06-01')} />).querySelector('a');
  expect(link()).toBeNull();
  vi.stubEnv('REPOSITORY_URL', 'https://git.example/centre/site/');
  expect(link()?.href).toBe('https://git.example/centre/site/edit/main/content/services/desk/en.mdx');
  vi.unstubAllEnvs();
});
