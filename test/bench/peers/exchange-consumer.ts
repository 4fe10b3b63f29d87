/** An agency that asks, by the SDK: 64 questions at a time, as many as it is told to. */
import { atOnce, question } from '../exchange/question.ts';
import { memberOf } from './member.ts';
import { ready, workWhenTold } from './working.ts';

const member = memberOf('portal');
const size = ({ payload, signature, certificate }: { payload: Buffer; signature: string; certificate: Buffer }) =>
  payload.length + signature.length + certificate.length;
let bytes = { request: 0, response: 0 };
workWhenTold(
  atOnce,
  async () => {
    const { question: asked, answer } = await member.ask(question);
    bytes = { request: size(asked), response: size(answer) };
  },
  () => bytes,
);
ready('');
process.on('disconnect', () => process.exit());
