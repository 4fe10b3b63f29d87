import { runTogether } from './together.ts';

runTogether('catalogue');
