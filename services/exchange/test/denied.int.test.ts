/** Every rule that refuses a question, by hand-made messages where the SDK would not send them; each is in the log. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Member } from '@darcha/agency-sdk/member.ts';
import type { SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import type { RunningExchange } from '../src/start.ts';
import {
  allowed,
  codes,
  type ExchangeClient,
  questionBytes,
  record,
  residence,
  Surroundings,
  until,
} from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let asker: Member;
let bare: ExchangeClient;
let heard = 0;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange({ refusals: { times: 100, withinMs: 600_000 } });
  asker = around.member(codes.asker, exchange);
  bare = around.client(exchange, around.connection(codes.asker));
  const provision = around.member(codes.provider, exchange).provide({
    [residence]: async () => {
      heard += 1;
      return { outcome: 'found', record };
    },
  });
  await until('the provider is connected', () => provision.connected());
});

after(() => around.end());

const put = (question: SignedMessage | null) => bare.ask({ question });
const putSigned = async (changes: QuestionInput, by?: string) => put(await around.signed(changes, by));

test('nothing that is refused reaches the provider', async (t) => {
  const before = heard;
  await t.test('no question at all', async () => {
    await around.refused(put(null), 'question-malformed');
  });

  await t.test('bytes that are no question', async () => {
    const message = await around.signed();
    await around.refused(put({ ...message, payload: Buffer.from([0xff, 0x07, 0x01]) }), 'question-malformed');
  });

  await t.test('a part that is too large', async () => {
    const message = await around.signed({ argumentsJson: Buffer.from(`{"person":"${'9'.repeat(17_000)}"}`) });
    const error = await around.refused(put(message), 'question-malformed');
    assert.equal(error.faults[0]?.path, '/question/payload');
  });

  await t.test('arguments that are too large', async () => {
    const argumentsJson = Buffer.from(JSON.stringify({ person: '9'.repeat(4_096) }));
    const error = await around.refused(putSigned({ argumentsJson }), 'question-malformed');
    assert.equal(error.faults[0]?.path, '/argumentsJson');
    assert.match(error.faults[0]?.message ?? '', /at most 4096 bytes/);
  });

  await t.test('a nonce that is missing or too short', async () => {
    for (const nonce of [Buffer.alloc(0), Buffer.alloc(15, 1)]) {
      const error = await around.refused(putSigned({ nonce }), 'question-malformed');
      assert.deepEqual(
        error.faults.map(({ path }) => path),
        ['/nonce'],
      );
      assert.match(error.faults[0]?.message ?? '', /16 to 64 random bytes/);
    }
  });

  await t.test('every field that has a wrong form is named', async () => {
    const changes = { id: 'ONE', recordType: 'nonsense', fields: ['region', 'region'], askedAt: 'yesterday' };
    const error = await around.refused(putSigned(changes), 'question-malformed');
    assert.deepEqual(error.faults.map(({ path }) => path).sort(), ['/askedAt', '/fields', '/id', '/recordType']);
  });

  await t.test('a question in the name of another member', async () => {
    await around.refused(putSigned({ sender: codes.other }, codes.other), 'sender-mismatch');
  });

  await t.test('a question signed by another member', async () => {
    const error = await around.refused(putSigned({}, codes.other), 'signature-invalid');
    assert.equal(error.details.fault, 'other-member');
  });

  await t.test('a payload altered after signing', async () => {
    const message = await around.signed();
    const error = await around.refused(put({ ...message, payload: questionBytes() }), 'signature-invalid');
    assert.equal(error.details.fault, 'signature-wrong');
  });

  await t.test('a question from too long ago, and one from the future', async () => {
    // Earlier than a provider would refuse it, so that nothing goes stale on its way there.
    for (const minutes of [-4.2, 4.2]) {
      const askedAt = new Date(Date.now() + minutes * 60_000).toISOString();
      await around.refused(putSigned({ askedAt }), 'question-stale');
    }
  });

  await t.test('an unknown record type', async () => {
    await around.refused(asker.ask({ ...allowed, recordType: 'interior-ministry/shoes@1' }), 'record-type-unknown');
  });

  await t.test('arguments that do not conform, each fault with its path and without its value', async () => {
    const error = await around.refused(
      asker.ask({ ...allowed, arguments: { person: 'secret-number', more: 1 } }),
      'arguments-invalid',
    );
    assert.deepEqual(error.faults.map(({ code }) => code).sort(), ['additionalProperties', 'pattern']);
    assert.doesNotMatch(JSON.stringify(error.faults), /secret-number/);
  });

  await t.test('no agreement for the consumer, and none for the member between', async () => {
    await around.refused(asker.ask({ ...allowed, consumer: 'national-archive' }), 'no-agreement');
    const other = around.member(codes.other, exchange);
    await around.refused(other.ask(allowed), 'no-agreement');
  });

  await t.test('another purpose, and another basis', async () => {
    await around.refused(asker.ask({ ...allowed, purpose: 'curiosity' }), 'purpose-not-agreed');
    await around.refused(asker.ask({ ...allowed, basis: 'cadastre' }), 'purpose-not-agreed');
  });

  await t.test('an agreement that has ended', async () => {
    await around.refused(
      asker.ask({ ...allowed, fields: ['region'], purpose: 'old-benefit' }),
      'agreement-not-in-force',
    );
  });

  await t.test('a field that is not agreed, which is named', async () => {
    const error = await around.refused(
      asker.ask({ ...allowed, fields: ['region', 'address', 'registeredPersons'] }),
      'fields-not-agreed',
    );
    assert.match(error.faults[0]?.message ?? '', /"address"/);
    assert.equal(error.faults.length, 2);
  });
  assert.equal(heard, before);
});

test('a question is answered once; sent again, it is refused and logged again', async () => {
  const id = randomUUID();
  const message = await around.signed({ id });
  const before = heard;
  await put(message);
  const first = await around.refused(put(message), 'question-replayed');
  const second = await around.refused(put(message), 'question-replayed');
  assert.notEqual(first.details.logPosition, second.details.logPosition);
  await around.refused(putSigned({ id }), 'question-replayed');
  assert.equal(heard, before + 1);
});

test('of the same question sent twenty times at once, one is answered', async () => {
  const message = await around.signed();
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => put(message)));
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
  const entries = (await around.entries()).filter(({ asked }) => asked.signature === message.signature);
  assert.equal(entries.filter(({ verdict }) => verdict === 'granted').length, 1);
  assert.equal(entries.filter(({ code }) => code === 'question-replayed').length, 19);
});

test('a question refused before its signature was known does not use up the id', async () => {
  const id = randomUUID();
  await around.refused(putSigned({ id }, codes.other), 'signature-invalid');
  assert.ok((await putSigned({ id })).answer);
});

test('an entry says no more than was known: of an unproven question only who sent it', async () => {
  const error = await around.refused(putSigned({}, codes.other), 'signature-invalid');
  const entry = (await around.entries()).find(({ position }) => String(position) === error.details.logPosition);
  assert.equal(entry?.peer, codes.asker);
  assert.equal(entry?.question, undefined);
});

test('who is denied again and again fills no log: its questions are not taken in for a while, and those of others are', async () => {
  const other = around.member(codes.other, exchange);
  const ask = () => other.ask(allowed).catch((error: unknown) => error as { code: string; message: string });
  const denied = await Promise.all(Array.from({ length: 100 }, ask));
  assert.ok(denied.every((outcome) => 'code' in outcome && outcome.code === 'no-agreement'));
  const before = (await around.entries()).length;
  const outcome = await ask();
  assert.ok('code' in outcome && outcome.code === 'refusals-exhausted');
  assert.match(outcome.message, /ask again in \d+ seconds/);
  assert.equal((await around.entries()).length, before);
  assert.ok((await putSigned({})).answer);
});
