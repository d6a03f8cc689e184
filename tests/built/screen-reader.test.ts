// @vitest-environment jsdom
import { test } from 'vitest';
import { openPage, readPage } from '../support/screen-reader';

test('x', async () => {
  for (const key of ['page/home','situation/sextortion','page/find-help']) for (const locale of ['nl','en'] as const) {
  openPage(locale, key, { answers: { what: 'sextortion', who: 'parent' } });
  const said = await readPage();
  console.log(key, said.length);
  if (key==='page/find-help' && locale==='nl') console.log(said.map(s=>`${s.role} | ${s.phrase}`).join('\n'));
  // same name, other address
  const links = said.filter(s=>s.role==='link' && s.element.closest('main'));
  const m = new Map<string,Set<string>>();
  for (const l of links) { const n = l.phrase; m.set(n, (m.get(n)??new Set()).add(l.element.getAttribute('href')!)); }
  for (const [n,h] of m) if (h.size>1) console.log('AMBIG', n, [...h]);
  const w = (p:string)=>p.replace(/^(link|heading|region|group|radio|checkbox|navigation|complementary), /,'').replace(/, (level|position|not checked|checked).*$/,'');
  said.forEach((s,i)=>{ const n=said[i+1]; if (n && w(s.phrase)===w(n.phrase)) console.log('TWICE', s.phrase,'//', n.phrase); });
  }
});
