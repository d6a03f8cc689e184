import { dutchManual } from './manuals';
import { testManual } from './play-manual';

testManual(dutchManual);
