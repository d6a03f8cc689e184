import { englishManual } from './manuals';
import { testManual } from './play-manual';

testManual(englishManual);
