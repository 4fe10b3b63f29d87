import { runTogether } from './together.ts';

runTogether('exchange');
