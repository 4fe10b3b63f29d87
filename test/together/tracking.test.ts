import { runTogether } from './together.ts';

runTogether('tracking');
