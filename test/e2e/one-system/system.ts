/** One system for all that leaves it as usable as it was: starting another costs more than most of the tests. */
import { after, before } from 'node:test';
import { startTestSystem, type TestSystem } from '../../support/system.ts';

export let system: TestSystem;

before(async () => {
  system = await startTestSystem();
});
after(() => system.stop());
