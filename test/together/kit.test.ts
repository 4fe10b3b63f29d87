import { runTogether } from './together.ts';

runTogether('kit');
