/** The agency of docs/examples/python, made from the contract alone, beside agencies in TypeScript and at a liar's. */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { createSigner, createVerifier, type SignedMessage, type Signer } from '@darcha/agency-sdk/signed-message.ts';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import type { RunningExchange } from '@darcha/exchange/start.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { ensurePki, memberPaths } from '@darcha/pki/pki.ts';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { generateCode, type PythonAgency, startPython } from '../src/python-agency.ts';
import { exchangeAt } from './exchange.ts';
import { type Liar, startLiar } from './liar.ts';
import { findPython, freshDirectory, tlsOf } from './support.ts';

const log = createLogger('python-test', 'silent');
const ministry = 'preschool-school-ministry';
const schoolCertificate = `${ministry}/school-certificate@1`;
const residence = 'interior-ministry/residence@1';
const dilnoza = '91203950010011';
const whereSheLives = { region: 'UZ-TK', address: 'Namuna 1', since: '2019-04-16', registeredPersons: 4 };
/** An agreement of the ministry's own. */
const agreed = { fields: ['region'], purpose: 'school-admission', basis: 'registration' };

const heardLongAgo = randomUUID();

const python = await findPython();

suite('an agency in Python', { skip: 'absent' in python && python.absent }, () => {
  const directory = freshDirectory();
  const pki = join(directory, 'pki');
  const closers: (() => Promise<unknown>)[] = [];
  let exchanges: [RunningExchange, RunningExchange];
  let liar: Liar;
  let portal: Member;
  let signerOf: (code: string) => Signer;
  let provider: PythonAgency;
  let asker: PythonAgency;
  let deceived: PythonAgency;

  before(async () => {
    if ('absent' in python) return;
    const generated = join(directory, 'generated');
    mkdirSync(generated);
    const [database] = await Promise.all([openDatabase(), makeCertificates(), generateCode(python, generated)]);
    closers.push(() => database.stop());
    const mongo = { uri: database.uri, name: `python-test-${process.pid}` };
    const start = async () => {
      const exchange = await exchangeAt({ pki, mongo }, '127.0.0.1:0', log);
      closers.push(() => exchange.stop());
      return exchange;
    };
    exchanges = [await start(), await start()];
    liar = await startLiar(pki, log);
    closers.push(() => liar.stop());
    const addresses = exchanges.map(({ membersAddress }) => dial(membersAddress));
    const memory = join(directory, 'memory.sqlite');
    remember(memory, { '': 120, [heardLongAgo]: 10 });
    const program = (what: 'provide' | 'ask', at: string[]) => {
      const agency = startPython(what, { python, generated, pki, code: ministry, addresses: at, memory });
      closers.push(() => agency.stop());
      return agency;
    };
    provider = program('provide', [...addresses, liar.address]);
    asker = program('ask', addresses);
    deceived = program('ask', [liar.address]);
    await agreeAndProvide();
    await until(() => provider.logged().split('is connected').length === 4, provider.logged);
  });

  after(async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  });

  const makeCertificates = async () => {
    const members = ['portal', 'interior-ministry', ministry];
    await ensurePki({ directory: pki, environment: 'test', services: ['exchange'], members });
    signerOf = (code) => createSigner(code, pairOf(memberPaths(pki, code).signing));
  };

  const openDatabase = (): Promise<Database> =>
    startDatabase({
      dataDirectory: join(directory, 'mongodb'),
      cacheDirectory: fileURLToPath(new URL('../../../.cache', import.meta.url)),
      ...(process.env.DARCHA_TEST_MONGODB && { uri: process.env.DARCHA_TEST_MONGODB }),
    });

  const memberAt = (code: string, exchange: RunningExchange): Member => {
    const { connection, signing, authority } = memberPaths(pki, code);
    const address = dial(exchange.membersAddress);
    const tls = tlsOf({ ...connection, authority });
    const member = createMember({ code, address, connection: tls, signing: pairOf(signing), log });
    closers.push(() => member.close());
    return member;
  };

  /** The interior ministry answers at both instances, and grants what the ministry of schools requests. */
  async function agreeAndProvide(): Promise<void> {
    portal = memberAt('portal', exchanges[0]);
    const interior = exchanges.map((exchange) => memberAt('interior-ministry', exchange));
    const record = { outcome: 'found', record: whereSheLives } as const;
    const provisions = interior.map((member) => member.provide({ [residence]: async () => record }));
    const { purpose, ...terms } = agreed;
    const wanted = { ...terms, recordType: residence, purposes: [purpose], from: '2020-01-01', until: '2099-12-31' };
    const requested = await memberAt(ministry, exchanges[0]).agreements.request(wanted);
    await interior[0]?.agreements.act(requested, { do: 'grant' });
    await until(() => provisions.every((provision) => provision.connected()), provider.logged);
  }

  const askForCertificate = (person: string, member = portal) =>
    member.ask({
      recordType: schoolCertificate,
      arguments: { person },
      fields: ['number', 'level'],
      purpose: 'university-admission',
      basis: 'admission',
      consumer: 'higher-education-ministry',
    });

  const asking = { record_type: residence, arguments: { person: dilnoza }, ...agreed };

  test('it answers the portal at every instance of the exchange, with the fields asked for and no others', async () => {
    for (const exchange of exchanges) {
      const { outcome, record } = await askForCertificate(dilnoza, memberAt('portal', exchange));
      assert.deepEqual([outcome, record], ['found', { number: 'NA 0001234', level: 'secondary' }]);
    }
    assert.equal((await askForCertificate('91705830010097')).outcome, 'not-found');
  });

  test('it gives a sign of life when the portal tests its connection', async () => {
    const trying = { recordType: schoolCertificate, consumer: 'higher-education-ministry' };
    const { findings, works } = await portal.testConnection(trying);
    const { state, details } = findings.at(-1) ?? assert.fail('nothing was found');
    assert.deepEqual(
      [works, state, details.provider, details.answered],
      [true, 'fine', ministry, '1'],
      JSON.stringify(findings),
    );
  });

  test('it is answered by an agency in TypeScript under its agreement, and refused beyond it', async () => {
    const { outcome, record, logPosition } = await asker.ask(asking);
    assert.deepEqual([outcome, record], ['found', { region: 'UZ-TK' }]);
    assert.ok(Number(logPosition) > 0);
    const beyond = await asker.ask({ ...asking, fields: ['region', 'address'] });
    assert.equal(beyond.code, 'fields-not-agreed');
    assert.match(JSON.stringify(beyond.details), /"logPosition": ?"\d+"/);
  });

  /** Sends the questions down the stream; the answers, once each has been answered or was said not to be. */
  async function put(...questions: SignedMessage[]): Promise<SignedMessage[]> {
    const unanswered = () => provider.logged().split('is not answered').length;
    const before = unanswered();
    for (const message of questions) liar.put(message);
    const dealtWith = () => liar.answers.length + unanswered() - before;
    await until(() => dealtWith() === questions.length, provider.logged);
    return liar.answers.splice(0);
  }

  test('it does not answer what its sender has not signed, and says so in its log', async () => {
    const by = signerOf('portal');
    const good = await by.sign('question', questionOf());
    const answers = await put(
      { ...good, payload: questionOf() },
      { ...good, certificate: Buffer.from('none') },
      { ...good, signature: good.signature.replace('..', '.x.') },
      await by.sign('question', questionOf({ sender: 'interior-ministry' })),
      await by.sign('answer', questionOf()),
    );
    assert.deepEqual(answers, []);
    for (const fault of ['signature-wrong', 'certificate-unreadable', 'header-wrong', 'other-member']) {
      assert.match(provider.logged(), new RegExp(`is not answered: ${fault}`));
    }
  });

  test('it believes questions that were signed together, each alone, and none in the place of another', async () => {
    const by = signerOf('portal');
    const sign = () => Promise.all(Array.from({ length: 5 }, () => by.sign('question', questionOf())));
    for (const question of await sign()) {
      assert.match(question.signature, /~[0-4]~5~/);
      assert.equal((await put(question)).length, 1);
    }
    const [one, other] = await sign();
    assert.ok(one && other);
    const place = one.signature.slice(one.signature.indexOf('~'));
    const wrong = [
      other.signature,
      one.signature.slice(0, -place.length),
      `${one.signature}A`,
      one.signature.replace('~5~', '~6~'),
    ];
    assert.deepEqual(await put(...wrong.map((signature) => ({ ...one, signature }))), []);
    assert.equal((await put(one)).length, 1);
  });

  const unacceptable: [string, RegExp, () => QuestionInput][] = [
    ['is stale', /^question-stale: /, () => ({ askedAt: ago(6) })],
    ['has no time', /^question-stale: /, () => ({ askedAt: 'yesterday' })],
    ['has waited since before it can remember', /^question-late: /, () => ({ askedAt: ago(180), answerBy: ago(-60) })],
    [
      'it has heard of long ago',
      /^question-replayed: /,
      () => ({ id: heardLongAgo, askedAt: ago(15), answerBy: ago(-60) }),
    ],
    ['has waited too long', /^question-stale: /, () => ({ askedAt: ago(60), answerBy: ago(1) })],
    ['has no nonce', /^question-malformed: /, () => ({ nonce: Buffer.alloc(0) })],
    ['is about another record type', /^record-type-unknown: /, () => ({ recordType: residence })],
    ['its register cannot take', /14 digits/, () => ({ argumentsJson: Buffer.from('{"person":"1"}') })],
    ['has arguments that are none', /failure of its own/, () => ({ argumentsJson: Buffer.from('{') })],
  ];
  for (const [what, reason, changes] of unacceptable) {
    test(`it refuses, signed, a question that ${what}`, async () => {
      const [answer, ...more] = await put(await signerOf('portal').sign('question', questionOf(changes())));
      assert.ok(answer && more.length === 0);
      const authority = readFileSync(memberPaths(pki, ministry).authority);
      assert.equal((await createVerifier(authority).verify('answer', answer)).member, ministry);
      const { outcome, reason: said } = answerCodec.decode(answer.payload);
      assert.equal(outcome, 'OUTCOME_REFUSED');
      assert.match(said, reason);
    });
  }

  test('a question put again gets the same bytes again, and another one under its identifier is refused', async () => {
    const id = randomUUID();
    const first = await signerOf('portal').sign('question', questionOf({ id }));
    const answers = await put(first, first, first);
    assert.equal(answers.length, 3);
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    const [refused] = await put(await signerOf('portal').sign('question', questionOf({ id })));
    assert.match(answerCodec.decode(refused?.payload ?? Buffer.alloc(0)).reason, /^question-replayed: /);
  });

  test('a question that could wait is answered when it comes', async () => {
    const waited = questionOf({ askedAt: ago(60), answerBy: ago(-60) });
    const [answer] = await put(await signerOf('portal').sign('question', waited));
    assert.equal(answerCodec.decode(answer?.payload ?? Buffer.alloc(0)).outcome, 'OUTCOME_FOUND');
  });

  const lies: [string, string, (id: string, question: SignedMessage) => Promise<SignedMessage>][] = [
    ['signed by somebody else', 'other-member', (id, question) => signed('portal', id, question)],
    ['to another question', 'other-question', (_, question) => signed('interior-ministry', randomUUID(), question)],
    [
      'to a question with other bytes',
      'other-question',
      (id, question) => signed('interior-ministry', id, question, { questionDigest: Buffer.alloc(32) }),
    ],
    [
      'with fields nobody asked for',
      'record-wrong',
      (id, question) => signed('interior-ministry', id, question, { recordJson: Buffer.from('{"since":""}') }),
    ],
    [
      'without a nonce',
      'nonce-missing',
      (id, question) => signed('interior-ministry', id, question, { nonce: Buffer.alloc(0) }),
    ],
    [
      'altered on the way',
      'signature-wrong',
      async (id, question) => ({
        ...(await signed('interior-ministry', id, question)),
        payload: (await signed('interior-ministry', id, question)).payload,
      }),
    ],
  ];
  for (const [what, fault, lie] of lies) {
    test(`it does not believe an answer ${what}`, async () => {
      liar.answerBy((question) => lie(questionCodec.decode(question.payload).id, question));
      const { code, party, details } = await deceived.ask(asking);
      assert.deepEqual([code, party, details], ['answer-invalid', 'agency:interior-ministry', { fault }]);
    });
  }

  async function signed(by: string, id: string, question: SignedMessage, changes: AnswerInput = {}) {
    const bytes = answerCodec.encode({
      questionId: id,
      questionDigest: createHash('sha256').update(question.payload).digest(),
      provider: by,
      outcome: 'OUTCOME_FOUND',
      recordJson: Buffer.from('{"region":"UZ-TK"}'),
      answeredAt: new Date().toISOString(),
      nonce: newNonce(),
      ...changes,
    });
    return signerOf(by).sign('answer', bytes);
  }

  test('while one instance is away it asks and answers at the other, and goes on trying to reach it', async () => {
    // gRPC for Python does not look at a connection on which nothing is under way: the exchange would wait for it.
    const stopped = exchanges[0].stop();
    assert.equal((await asker.ask(asking)).outcome, 'found');
    await stopped;
    assert.equal((await askForCertificate(dilnoza, memberAt('portal', exchanges[1]))).outcome, 'found');
    await until(() => /is closed .*; it is opened again/.test(provider.logged()), provider.logged);
  });

  test("told to stop it ends in order and has written nobody's number", async () => {
    assert.deepEqual([await provider.stop(), provider.child.signalCode], [0, null]);
    assert.doesNotMatch(provider.logged(), /\b9\d{13}\b/);
  });
});

/** What a provider has heard of, so many minutes ago; without a name, when it began to remember. */
function remember(file: string, heard: Record<string, number>): void {
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE heard (id TEXT PRIMARY KEY, first REAL, until REAL)');
  const insert = database.prepare('INSERT INTO heard VALUES (?, ?, ?)');
  for (const [id, minutes] of Object.entries(heard)) insert.run(id, Date.parse(ago(minutes)) / 1_000, Infinity);
  database.close();
}

/** An instant so many minutes before now. */
function ago(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}

function questionOf(changes: QuestionInput = {}): Buffer {
  return questionCodec.encode({
    id: randomUUID(),
    sender: 'portal',
    consumer: 'higher-education-ministry',
    recordType: schoolCertificate,
    argumentsJson: Buffer.from(JSON.stringify({ person: dilnoza })),
    fields: ['level'],
    purpose: 'university-admission',
    basis: 'admission',
    askedAt: new Date().toISOString(),
    nonce: newNonce(),
    ...changes,
  });
}

function pairOf({ certificate, key }: { certificate: string; key: string }) {
  return { certificate: readFileSync(certificate), key: readFileSync(key) };
}

function dial(address: string): string {
  return address.replace('127.0.0.1', 'localhost');
}

async function until(holds: () => boolean, told: () => string): Promise<void> {
  for (const giveUp = Date.now() + 60_000; Date.now() < giveUp; await sleep(10)) if (holds()) return;
  throw new Error(`waited in vain; it says:\n${told()}`);
}
