// A module: the names in it are its own.
export {};

/** How often we look, in milliseconds. */
const interval = 1000;

/** Shows, while developing, what content:check says, over the page; nothing when all is well. */
function show(text: string): void {
  const shown = document.querySelector('[data-problems]');
  if (text === '') {
    shown?.remove();
    return;
  }
  const panel = shown ?? document.body.appendChild(newPanel());
  if (panel.textContent !== text) panel.textContent = text;
}

function newPanel(): HTMLElement {
  const panel = document.createElement('pre');
  panel.dataset.problems = '';
  panel.setAttribute('role', 'status');
  panel.tabIndex = 0;
  panel.style.cssText =
    'position:fixed;inset:auto 0 0 0;z-index:9999;max-height:50vh;overflow:auto;margin:0;padding:1rem;' +
    'border-top:4px solid #b91c1c;background:#fff;color:#111;font:14px/1.4 monospace;white-space:pre-wrap';
  return panel;
}

/** Asks for the text of the last check; what cannot be reached just now is asked for again later. */
async function look(): Promise<void> {
  try {
    const answer = await fetch('/islands/problems.txt', { cache: 'no-store' });
    if (answer.ok) show(await answer.text());
  } catch {
    // The server is starting again.
  }
}

void look();
setInterval(look, interval);
