import { watchOpenStates } from './open-state';
import { watchQuickExit } from './quick-exit';

watchQuickExit();

// The first question to Intl takes a slow phone 70 ms, whatever it is about. In a task of its own it holds up neither
// the way out nor a tap; the states follow in the next. Most pages have none, and do not ask.
setTimeout(() => {
  if (document.querySelector('open-state')) Intl.DateTimeFormat();
  setTimeout(watchOpenStates);
});
