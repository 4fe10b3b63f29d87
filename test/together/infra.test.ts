import { runTogether } from './together.ts';

runTogether('infra');
