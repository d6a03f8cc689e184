import type { toldSteps } from '@/site/engines';
import type { Site } from './site';
import type { Visitor } from './visitor';

/** The built site with and without its scripts. */
export type Sites = { site: Site; plain: Site };

/** Something that a visitor does, in words, and how; it throws where an engine does not do what the words say. */
export type Step = {
  name: string;
  /** Under which the page about safe browsing tells it. */
  told?: (typeof toldSteps)[number];
  take: (visitor: Visitor, sites: Sites) => Promise<void>;
  /** What to look for in the folder of the profile, when the browser is closed. */
  afterwards?: (profile: string) => Promise<void>;
};

/** Thrown by a step that an engine gives no means to take, with why. */
export class LeftOut extends Error {}

/** What could tell later what somebody did on a page. Runs in the page. */
export const traceIn = () => ({
  history: history.length,
  state: history.state as unknown,
  address: location.href,
  title: document.title,
  kept: [localStorage.length, sessionStorage.length],
  cookies: document.cookie,
});

/** Which of the elements that a selector finds can be seen, by their data: outcome, service or channel. Runs in the page. */
export const visible = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((each) => each.checkVisibility())
    .map(({ dataset }) => dataset.outcome ?? dataset.service ?? dataset.channel ?? '');
