import { expect, test } from 'vitest';
import { StructuredDataScripts } from '@/blocks/StructuredDataScripts';
import type { StructuredData } from '@/site/structured-data';
import { renderIn } from '../support/render';

const item: StructuredData = {
  '@context': 'https://schema.org',
  '@type': 'Service',
  name: 'A </script><img src=x> & <!-- desk',
};

test('a text cannot end the data early and become part of the page', () => {
  const container = renderIn('en', <StructuredDataScripts items={[item]} />);
  const script = container.querySelector('script');
  expect(script?.innerHTML).not.toContain('<');
  expect(container.querySelector('img')).toBeNull();
});

test('search engines read back exactly what was written', () => {
  const script = renderIn('en', <StructuredDataScripts items={[item]} />).querySelector('script');
  expect(script?.getAttribute('type')).toBe('application/ld+json');
  expect(JSON.parse(script?.innerHTML ?? '')).toEqual(item);
});

test('each object has its own place', () => {
  const place: StructuredData = { '@context': 'https://schema.org', '@type': 'BreadcrumbList' };
  const items = [item, place];
  expect(renderIn('en', <StructuredDataScripts items={items} />).querySelectorAll('script')).toHaveLength(2);
});
