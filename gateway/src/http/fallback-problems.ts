/** What intake says while a register is away. */
import type { ServiceProblems } from './service-problems.ts';

export const fallbackProblems: ServiceProblems = {
  'fallback-not-open': [
    'wrong-state',
    'Nothing else can be done for this record now',
    'GET .../fallbacks says what is open. The portal goes on asking the register by itself.',
  ],
  'earlier-record-unknown': [
    'not-found',
    'There is no such earlier record',
    'GET .../fallbacks shows those that may be used now.',
  ],
  'paper-missing': [
    'wrong-state',
    'The paper is not attached',
    'Attach it under the name the detail gives, then go on with it.',
  ],
  'record-refused': [
    'wrong-state',
    'The register refuses to give the record',
    'Ask the agency that holds it why, or decide with what is there.',
  ],
};
