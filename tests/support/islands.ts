import { afterEach, beforeEach, vi } from 'vitest';
import type { Locale } from '@/i18n/locale';
import { messages } from './render';

/** Gives browser code the words that the bundler puts in, and makes the next import of it start anew. */
export function bundleFor(locale: Locale): void {
  const { OpenState, QuickExit } = messages[locale];
  vi.stubGlobal('ISLAND_WORDS', { locale, OpenState, QuickExit });
  vi.resetModules();
}

/** A page of its own for each test: what browser code listens to is taken away again after it. */
export function startEachTestAnew(): void {
  let remove: (() => void)[] = [];
  beforeEach(() => {
    for (const target of [globalThis, document]) {
      const listen = target.addEventListener;
      vi.spyOn(target, 'addEventListener').mockImplementation((...given: Parameters<typeof listen>) => {
        listen.apply(target, given);
        remove.push(() => target.removeEventListener(given[0], given[1] as EventListener));
      });
    }
  });
  afterEach(() => {
    for (const forget of remove) forget();
    remove = [];
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    document.body.replaceChildren();
  });
}
