import { main } from './run';
import { serve } from './server/listen';

main(serve);
