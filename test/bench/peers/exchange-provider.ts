/** An agency that answers, by the SDK, from nothing but memory. */
import { answered, question } from '../exchange/question.ts';
import { memberOf } from './member.ts';
import { ready } from './working.ts';

const provision = memberOf('interior-ministry').provide({ [question.recordType]: async () => answered });
while (!provision.connected()) await new Promise((resolve) => setTimeout(resolve, 20));
ready('');
process.on('disconnect', () => process.exit());
