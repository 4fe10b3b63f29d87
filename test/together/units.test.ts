import { runTogether } from './together.ts';

runTogether('units');
