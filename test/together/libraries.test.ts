import { runTogether } from './together.ts';

runTogether('libraries');
