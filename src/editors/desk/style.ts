/** How the desk looks, in the light or the dark of the computer. */
export const css = `
:root { color-scheme: light dark; --line: light-dark(#c4c9d0, #4b525c); --quiet: light-dark(#50565f, #b4bac3);
  --paper: light-dark(#fff, #16191d); --ink: light-dark(#16191d, #eceef1); --link: light-dark(#0b4f9e, #8fc1ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
a { color: var(--link); }
h1, h2, h3 { line-height: 1.25; margin: 1rem 0 .5rem; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.375rem; } h3 { font-size: 1rem; }
p { margin: .25rem 0 .5rem; max-width: 44rem; }
.hint { color: var(--quiet); font-size: .875rem; }
.done, .refused { border-left: .25rem solid #2c8a4b; padding: .25rem .75rem; }
.refused { border-color: #c62f2f; }
.columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
aside { order: -1; }
iframe { width: 100%; height: 14rem; border: 1px solid var(--line); border-radius: .375rem; }
.problems { padding: 0 .25rem; font-size: .9375rem; }
.problems article { border-top: 1px solid var(--line); }
pre { overflow-x: auto; font-size: .8125rem; }
section { border-top: .25rem solid var(--line); margin-top: 1.5rem; }
.field { margin: .75rem 0; }
label { font-weight: 600; }
.choices { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.choices label { font-weight: 400; padding: .375rem 0; }
input:not([type=checkbox]), textarea, select { display: block; width: 100%; padding: .5rem; margin: .25rem 0; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--quiet); border-radius: .25rem; }
textarea { resize: vertical; }
input[type=checkbox] { width: 1.125rem; height: 1.125rem; vertical-align: -.125rem; }
button { font: inherit; min-height: 2.75rem; padding: .25rem 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: .25rem; cursor: pointer; }
.save { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; position: sticky; top: 0; z-index: 1; padding: .5rem 0; background: var(--paper); max-width: none; }
.save button { color: #fff; background: #0b4f9e; border-color: #0b4f9e; font-weight: 600; }
:is(a, button, input, textarea, select, summary):focus-visible { outline: .1875rem solid var(--link); outline-offset: .125rem; }
[id] { scroll-margin-top: 10rem; }
details { margin: .75rem 0; padding-left: .75rem; border-left: 2px solid var(--line); }
summary { padding: .375rem 0; font-weight: 600; cursor: pointer; }
fieldset { margin: .75rem 0; padding: .25rem .75rem .75rem; border: 1px solid var(--line); border-radius: .375rem; min-width: 0; }
legend { font-weight: 600; padding: 0 .25rem; }
.ids { columns: 16rem; padding-left: 1.25rem; }
.ids a { display: inline-block; padding: .25rem 0; }
@media (min-width: 64rem) {
  .columns { grid-template-columns: minmax(0, 1fr) 24rem; }
  aside { order: 0; position: sticky; top: 1rem; align-self: start; }
  iframe { height: calc(100vh - 2rem); }
}
`;
