import { runTogether } from './together.ts';

runTogether('intake');
