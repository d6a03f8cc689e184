import { main } from '@/machine/run';
import { serve } from '@/serving/node/listen';

main(serve);
