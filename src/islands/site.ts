import { watchOpenStates } from './open-state';
import { watchQuickExit } from './quick-exit';

watchQuickExit();
watchOpenStates();
