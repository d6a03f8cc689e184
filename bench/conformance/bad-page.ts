/** A page on which an engine that works finds faults; pale is what cannot be read in light, dim what cannot in the dark. */
export const badPage = `<!doctype html><html><head><meta charset="utf-8"><title>Bad</title>
<style>
  body { background: #fff; color: #000 }
  .pale { color: #bbb; background: #fff }
  @media (prefers-color-scheme: dark) { body { background: #000; color: #fff } .pale { color: #333; background: #000 } }
</style></head><body>
<main><h1>Bad</h1><p class="pale">Words that nobody can read.</p>
<img src="/favicon.svg"><input type="text" id="same"><p id="same">Twice</p><a href="/one/"></a></main></body></html>`;

/** What each engine says of the bad page, as the beginnings of rules; those of colours do not count in forced colours. */
export const planted: Readonly<Record<string, { always: readonly string[]; colours: readonly string[] }>> = {
  'axe-core': { always: ['image-alt', 'label', 'link-name', 'html-has-lang'], colours: ['color-contrast'] },
  'IBM accessibility-checker-engine': {
    always: ['img_alt_valid', 'input_label_exists', 'a_text_purpose', 'html_lang_exists'],
    colours: ['text_contrast_sufficient'],
  },
  HTML_CodeSniffer: {
    always: ['WCAG2AAA.Principle1.Guideline1_1.1_1_1.H37', 'WCAG2AAA.Principle3.Guideline3_1.3_1_1.H57'],
    colours: ['WCAG2AAA.Principle1.Guideline1_4.1_4_6'],
  },
  'Siteimprove Alfa': { always: ['sia-r2', 'sia-r4', 'sia-r8', 'sia-r11'], colours: ['sia-r69'] },
  'Nu HTML checker': { always: ['Duplicate ID', 'An “img” element must have an “alt” attribute'], colours: [] },
};

/** The planted faults that an engine did not find in a combination; none when it works. */
export function notFound(engine: string, combination: string, findings: readonly string[]): string[] {
  const { always, colours } = planted[engine] ?? { always: [], colours: [] };
  const wanted = combination === 'forced colours' ? always : [...always, ...colours];
  return wanted.filter((rule) => !findings.some((finding) => finding.startsWith(rule)));
}
