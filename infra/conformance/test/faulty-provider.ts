/** A provider that does everything right but for one habit. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNonce, newNonce } from '@darcha/agency-sdk/nonce.ts';
import { createSigner, type SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { answer as answerCodec, exchange as contract, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { ProvideRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import type { Question } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import type { Folder } from '../src/folder.ts';

export interface FaultyOptions {
  address: string;
  folder: Folder;
  code: string;
  log: Logger;
  record: Record<string, unknown>;
  /** Who has a record. */
  known: string[];
  wholeRecord?: boolean;
  timeless?: boolean;
  trusting?: boolean;
  twice?: boolean;
}

export function faultyProvider(options: FaultyOptions) {
  const read = (name: string) => readFileSync(join(options.folder.certificates, name));
  const tls = { certificate: read('connection.pem'), key: read('connection.key'), authority: read('ca.pem') };
  const client = createClient(contract, { peer: 'exchange', address: options.address, tls, log: options.log });
  const signer = createSigner(options.code, { certificate: read('signing.pem'), key: read('signing.key') });
  const heard = new Set<string>();
  let stopped = false;
  let up = new Queue<ProvideRequestInput>();
  const answer = async (message: SignedMessage) => {
    const content = await contentOf(message, options, heard);
    if (!content) return;
    const common = { provider: options.code, answeredAt: new Date().toISOString(), nonce: newNonce() };
    const signed = await signer.sign('answer', answerCodec.encode({ ...common, ...content }));
    for (let i = 0; i < (options.twice ? 2 : 1); i += 1) up.push({ answer: signed });
  };
  const carry = async () => {
    up = new Queue<ProvideRequestInput>();
    up.push({ hello: { recordTypes: [`${options.code}/school-certificate@1`] } });
    for await (const { question } of client.provide(up)) if (question) await answer(question).catch(() => undefined);
  };
  const done = (async () => {
    while (!stopped) await carry().catch(() => undefined);
  })();
  return {
    stop: async () => {
      stopped = true;
      up.end();
      client.close();
      await done;
    },
  };
}

async function contentOf(
  message: SignedMessage,
  options: FaultyOptions,
  heard: Set<string>,
): Promise<AnswerInput | undefined> {
  const question = questionCodec.decode(message.payload);
  if (!options.trusting) {
    const { member } = await options.folder.verifier.verify('question', message);
    if (member !== question.sender) return undefined;
  }
  const questionDigest = createHash('sha256').update(message.payload).digest();
  return { questionId: question.id, questionDigest, ...replyTo(question, message, options, heard) };
}

function replyTo(question: Question, message: SignedMessage, options: FaultyOptions, heard: Set<string>): AnswerInput {
  const refused = (reason: string) => ({ outcome: 'OUTCOME_REFUSED', reason }) as const;
  if (question.recordType !== `${options.code}/school-certificate@1`) return refused('record-type-unknown');
  if (!isNonce(question.nonce) || message.payload.length > 16_384) return refused('question-malformed');
  if (!options.timeless && isUntimely(question, heard)) return refused('question-stale');
  heard.add(question.id);
  const { person, ...others } = JSON.parse(question.argumentsJson.toString());
  if (typeof person !== 'string' || Object.keys(others).length > 0) return refused('arguments');
  if (!options.known.includes(person)) return { outcome: 'OUTCOME_NOT_FOUND' };
  const fields = options.wholeRecord ? Object.keys(options.record) : question.fields;
  const cut = Object.fromEntries(fields.map((name) => [name, options.record[name]]));
  return { outcome: 'OUTCOME_FOUND', recordJson: Buffer.from(JSON.stringify(cut)) };
}

/** One that could wait counts as replayed when it comes again: the trial does not wait five minutes. */
function isUntimely({ id, askedAt, answerBy }: Question, heard: ReadonlySet<string>): boolean {
  const [asked, until] = [Date.parse(askedAt), Date.parse(answerBy)];
  if (answerBy !== '') return heard.has(id) || Date.now() > until || until - asked > 30 * 86_400_000;
  return Math.abs(Date.now() - asked) > 300_000;
}
