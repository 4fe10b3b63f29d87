/** The world of all tests here. */
import { after } from 'node:test';
import { startWorld } from '../support/world.ts';

export const world = await startWorld();
after(() => world.stop());
