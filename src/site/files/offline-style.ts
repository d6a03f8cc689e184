/** How the sheet that works without a network looks: the colours of the site, and no file that it would have to ask for. */
export const sheetStyle = [
  ':root{color-scheme:light dark;--paper:#fbf6ec;--card:#fff;--ink:#17262d;--petrol:#0a4650;--alarm:#8c1616}',
  '@media(prefers-color-scheme:dark){:root{--paper:#10191d;--card:#1a262b;--ink:#f4eee2;--petrol:#9bdde2;--alarm:#ffb8ac}}',
  'body{margin:0;background:var(--paper);color:var(--ink);font:112.5%/1.5 system-ui,sans-serif}',
  'main{max-width:65ch;margin:auto;padding:1rem}',
  'h1,h2,h3{line-height:1.2}h3{margin:1rem 0 0;font-size:1rem}',
  'a{color:var(--petrol);overflow-wrap:anywhere}',
  'ul{margin:.25rem 0;padding-left:1.2rem}li{padding:.25rem 0}',
  'details,section{margin:.5rem 0;padding:.5rem 1rem;background:var(--card);border-radius:1rem 1rem 1rem 0}',
  'section h3{margin:0}summary{padding:.4rem 0;font-weight:700;cursor:pointer}',
  '.danger{border:2px solid var(--alarm)}.danger ul{padding:0;list-style:none}',
  '#old{padding:1rem;border:3px solid var(--alarm);font-size:1.2rem;font-weight:700}',
  '@media print{body{font-size:8pt}details::details-content{content-visibility:visible;block-size:auto}}',
].join('');
