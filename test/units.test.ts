/** Unit tests in one process: they are pure, and starting a process for each would cost more than they do. */
import { join } from 'node:path';
import { root } from './config.ts';
import { sharingUnits } from './support/units.ts';

for (const file of sharingUnits()) await import(join(root, file));
