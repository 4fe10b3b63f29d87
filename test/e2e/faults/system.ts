/** One system for the faults; its registers are played by the tests, but for the one whose process is killed. */
import { after, before } from 'node:test';
import { startTestSystem, type TestSystem } from '../../support/system.ts';

export let system: TestSystem;

before(async () => {
  system = await startTestSystem({ ownDatabase: true, agencies: ['enforcement-bureau'] });
});
after(() => system.stop());
