/** What a provider answers late: questions that allow it, and only while it knows that it has not answered them long ago. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { createAnswering } from '../src/answering.ts';
import { createMemory, type Memory, openMemory } from '../src/memory.ts';
import { newNonce } from '../src/nonce.ts';
import { createVerifier } from '../src/signed-message.ts';
import { asker, type Certificates, homes, log, makeCertificates, provider } from './support.ts';

let certificates: Certificates;
const minute = 60_000;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

before(async () => {
  certificates = await makeCertificates();
});

after(() => certificates.remove());

/** How a provider with this memory answers: what comes before the colon of a refusal, else the outcome. */
async function answered(memory: Memory, changes: QuestionInput): Promise<string> {
  const answering = createAnswering({
    answers: { [homes]: async () => ({ outcome: 'found', record: { count: 1 } }) },
    signer: certificates.signer(provider),
    verifier: createVerifier(certificates.authority),
    memory,
    log,
  });
  const asked = {
    id: randomUUID(),
    sender: asker,
    recordType: homes,
    argumentsJson: Buffer.from('{}'),
    fields: ['count'],
    nonce: newNonce(),
    ...changes,
  };
  const message = await certificates.signer(asker).sign('question', questionCodec.encode(asked));
  const { outcome, reason } = answerCodec.decode((await answering(message))?.answer.payload ?? Buffer.alloc(0));
  return reason === '' ? outcome : (reason.split(':')[0] ?? '');
}

test('a question is answered until the time it names, by a provider that cannot have answered it before', async (t) => {
  const path = join(certificates.directory, 'heard');
  const memory = await openMemory(path);
  t.after(() => memory.close());
  const later = new Date(Date.now() + minute).toISOString();
  assert.equal(await answered(memory, { askedAt: ago(60 * minute), answerBy: later }), 'OUTCOME_FOUND');
  assert.equal(await answered(memory, { askedAt: ago(60 * minute), answerBy: '' }), 'question-stale');
  assert.equal(await answered(memory, { askedAt: ago(60 * minute), answerBy: ago(minute) }), 'question-stale');
  assert.equal(await answered(memory, { askedAt: ago(31 * 1_440 * minute), answerBy: later }), 'question-stale');
  // Began after the question: it may have been answered by the process before.
  assert.equal(await answered(createMemory(), { askedAt: ago(60 * minute), answerBy: later }), 'question-late');
  assert.equal(await answered(createMemory(), { askedAt: ago(minute), answerBy: later }), 'OUTCOME_FOUND');
});

test('heard of again it is answered for five minutes, and refused from then on, by the next process too', async () => {
  const path = join(certificates.directory, 'again');
  const question = {
    id: randomUUID(),
    askedAt: ago(60 * minute),
    answerBy: new Date(Date.now() + minute).toISOString(),
  };
  const first = await openMemory(path);
  assert.equal(await answered(first, question), 'OUTCOME_FOUND');
  assert.equal(await answered(first, question), 'OUTCOME_FOUND');
  await first.close();
  const [id, at, until] = readFileSync(path, 'utf8').trim().split(' ');
  assert.equal(id, question.id);
  const old = randomUUID();
  // Of a question heard of six minutes ago, and of a process that ended in the middle of a line.
  appendFileSync(path, `${old} ${Number(at) - 6 * minute} ${until}\n${randomUUID()} 17`);
  const second = await openMemory(path);
  assert.equal(await answered(second, question), 'OUTCOME_FOUND');
  assert.equal(await answered(second, { ...question, id: old }), 'question-replayed');
  await second.close();
  assert.equal(readFileSync(path, 'utf8').trim().split('\n').length, 2);
});
