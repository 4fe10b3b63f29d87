import { runTogether } from './together.ts';

runTogether('gateway');
