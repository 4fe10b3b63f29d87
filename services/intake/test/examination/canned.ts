/** Answers an agency has ready: written by its heads, used by its officials, kept in the application as they were. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import type { CannedAnswerInput } from '@darcha/proto/gen/darcha/intake/v1/CannedAnswer.ts';
import { fromWireText, languages } from '@darcha/proto/text.ts';
import { read } from '../journeys.ts';
import { as, type CallerName, callers, key } from '../support.ts';
import { canned, claim, client, decide, inDatabase, inExamination, letters, refusal } from './around.ts';

const inAll = (text: string) => ({
  byLanguage: Object.fromEntries(languages.map((language) => [language, `${language}: ${text}`])),
});
const answer = (further: CannedAnswerInput = {}): CannedAnswerInput => ({
  ...{ code: 'consent-missing', title: 'The consent of the owner is missing', kinds: ['CANNED_ANSWER_KIND_RETURN'] },
  text: inAll('Correct {fields} and bring {papers} for {number}.'),
  ...further,
});
const save = (name: CallerName, given: CannedAnswerInput, expectedVersion = 0) =>
  as(name, () => canned.saveCannedAnswer({ answer: given, expectedVersion }));
const remove = (name: CallerName, code: string, expectedVersion = 0) =>
  as(name, () => canned.deleteCannedAnswer({ code, expectedVersion }));
const codes = async (name: CallerName, filter: object = {}) =>
  (await as(name, () => canned.listCannedAnswers(filter))).answers.map(({ code }) => code);
const faultsOf = (given: CannedAnswerInput) =>
  save('cadastreHead', given).then(
    () => [],
    (error) => (error instanceof DomainError ? [error.code, ...error.faults.map(({ path }) => path)] : [String(error)]),
  );

test('an application returned with a canned answer says it in every language, as it was then', async () => {
  await save('cadastreHead', answer());
  const number = await inExamination();
  await claim('cadastre', number);
  const returning = {
    number,
    outcome: 'OUTCOME_RETURNED' as const,
    cannedAnswer: { code: 'consent-missing', version: 1 },
    fields: ['/address', '/office'],
    papers: ['owner-consent'],
    reasons: 'Room 4.',
    language: 'en',
  };
  const idempotencyKey = key();
  await assert.rejects(decide('cadastre', { ...returning, papers: [] }), refusal('canned-answer-unfit'));
  await assert.rejects(
    decide('cadastre', { ...returning, outcome: 'OUTCOME_REJECTED' }),
    refusal('canned-answer-unfit'),
  );
  await assert.rejects(decide('cadastre', { ...returning, outcome: 'OUTCOME_APPROVED' }), refusal('request-invalid'));
  const unknown = { ...returning, cannedAnswer: { code: 'nothing' } };
  await assert.rejects(decide('cadastre', unknown), refusal('canned-answer-unknown'));
  const stale = { ...returning, cannedAnswer: { code: 'consent-missing', version: 2 } };
  await assert.rejects(decide('cadastre', stale), refusal('version-stale'));
  await assert.rejects(decide('interior', returning), refusal('not-your-turn'));
  await assert.rejects(decide('dilnoza', returning), refusal('role-not-allowed'));
  await decide('cadastre', { ...returning, idempotencyKey });

  await save('cadastreHead', answer({ text: inAll('Something else altogether.') }), 1);
  await remove('cadastreHead', 'consent-missing');
  assert.equal((await decide('cadastre', { ...returning, idempotencyKey })).state, 'STATE_RETURNED', 'once, and known');
  const reasons = fromWireText((await read(client, number)).decision?.reasons);
  for (const language of languages) {
    assert.match(reasons[language], new RegExp(`^${language}: .* ${number}\\.\n\nRoom 4\\.$`));
    assert.doesNotMatch(reasons[language], /[{}]|else/);
  }
  assert.match(reasons.ru, /Адрес|адрес/);
  assert.equal(new Set(Object.values(reasons)).size, languages.length);
});

test('messages, rejections and extensions use one too; only their own agency’s, and only officials', async () => {
  const kinds = ['CANNED_ANSWER_KIND_MESSAGE', 'CANNED_ANSWER_KIND_REJECTION', 'CANNED_ANSWER_KIND_EXTENSION'] as const;
  const text = inAll('{agency} writes about {service}.');
  await save('cadastreHead', answer({ code: 'for-all', kinds: [...kinds], text }));
  await save('cadastreHead', answer({ code: 'elsewhere', services: ['marriage-registration'] }));
  const number = await inExamination();
  await claim('cadastre', number);
  const write = (name: CallerName, code = 'for-all') =>
    as(name, () => letters.sendMessage({ number, text: '', language: '', cannedAnswer: { code } }));
  await write('cadastre');
  await assert.rejects(write('interior'), refusal('canned-answer-unknown'));
  await assert.rejects(write('cadastre', 'elsewhere'), refusal('canned-answer-unfit'));
  await assert.rejects(write('dilnoza'), refusal('request-invalid'));
  const [message] = (await as('dilnoza', () => letters.listMessages({ number }))).messages;
  const said = fromWireText(message?.texts);
  assert.match(said.en, /^en: .+ writes about .+\.$/);
  assert.equal(message?.text, said['uz-Latn']);
  const extending = { number, reasons: '', language: '', cannedAnswer: { code: 'for-all' } };
  await assert.rejects(
    as('cadastre', () => client.extendDeadline(extending)),
    refusal('role-not-allowed'),
    'the term is the authority’s',
  );
  const rejecting = { number, outcome: 'OUTCOME_REJECTED', cannedAnswer: { code: 'for-all' } } as const;
  await decide('cadastre', { ...rejecting, reasons: 'Also this.', language: 'en' });
  const part = (await read(client, number)).parts.find(({ agency }) => agency === 'cadastre-agency');
  assert.equal(fromWireText(part?.reasons).kaa, `${said.kaa}\n\nAlso this.`);
});

test('what is kept is bounded, whole in all languages, and has known placeholders alone', async () => {
  const text = (words: string) => answer({ text: inAll(words) });
  const missing = { byLanguage: { ...inAll('Long enough to be.').byLanguage, kaa: '' } };
  const differing = { byLanguage: { ...inAll('Bring {papers}.').byLanguage, ru: 'Принесите бумаги.' } };
  const bad: [CannedAnswerInput, string][] = [
    [answer({ text: missing }), '/text/kaa'],
    [answer({ text: differing }), '/text/ru'],
    [answer({ code: 'No code' }), '/code'],
    [answer({ title: 'ab' }), '/title'],
    [answer({ kinds: [] }), '/kinds'],
    [answer({ kinds: ['CANNED_ANSWER_KIND_RETURN', 'CANNED_ANSWER_KIND_RETURN'] }), '/kinds'],
    [answer({ services: Array.from({ length: 51 }, (_, i) => `service-${i}`) }), '/services'],
    [answer({ services: ['../x'] }), '/services/0'],
    [answer({ services: ['study-archive-certificate', 'no-such-service'] }), '/services/1'],
  ];
  for (const [given, path] of bad) assert.deepEqual(await faultsOf(given), ['canned-answer-invalid', path]);
  for (const words of [
    'x'.repeat(1_500),
    'Hello {applicant}.',
    'Hello {pin}, {number}',
    'Loose } brace here',
    '{{number}}',
  ]) {
    assert.deepEqual(
      await faultsOf(text(words)),
      ['canned-answer-invalid', ...languages.map((language) => `/text/${language}`)],
      words.slice(0, 20),
    );
  }
  const message = answer({ kinds: ['CANNED_ANSWER_KIND_RETURN', 'CANNED_ANSWER_KIND_MESSAGE'] });
  assert.equal((await faultsOf(message)).length, 1 + languages.length, 'a message marks no fields');

  const own = { agency: 'national-archive' };
  await inDatabase((db) =>
    db.collection('canned-answers').insertMany(Array.from({ length: 200 }, (_, i) => ({ ...own, code: `c-${i}` }))),
  );
  await assert.rejects(save('headArchivist', answer()), refusal('canned-answers-too-many'));
  await inDatabase((db) => db.collection('canned-answers').deleteMany(own));
});

test('two heads at once: one is kept, the other is told; deleting asks for the version seen', async () => {
  const first = answer({ code: 'raced', title: 'First' });
  const { answer: kept } = await save('cadastreHead', first);
  assert.deepEqual([kept?.version, kept?.savedBy], [1, callers.cadastreHead.id]);
  assert.equal((await save('cadastreHead', first)).answer?.version, 1, 'saved again it is the same');
  await assert.rejects(save('cadastreHead', answer({ code: 'raced', title: 'Other' })), refusal('version-stale'));
  const outcomes = await Promise.allSettled(
    ['Mine', 'Yours', 'Theirs'].map((title) => save('cadastreHead', answer({ code: 'raced', title }), 1)),
  );
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected', 'rejected']);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') assert.ok(refusal('version-stale')(outcome.reason));
  }
  await assert.rejects(remove('cadastreHead', 'raced', 1), refusal('version-stale'));
  await remove('cadastreHead', 'raced', 2);
  await remove('cadastreHead', 'raced', 2);
  await assert.rejects(save('cadastreHead', first, 2), refusal('canned-answer-unknown'));
});

test('who reads, who writes, and what is found', async () => {
  await save('interiorHead', answer({ code: 'b-house', title: 'Oʻzbek house', services: ['marriage-registration'] }));
  await save('interiorHead', answer({ code: 'a-general', text: inAll('Nothing (special) here.') }));
  assert.deepEqual(await codes('interior'), ['a-general', 'b-house']);
  assert.deepEqual(await codes('interior', { search: "o'zbek HOUSE" }), ['b-house']);
  assert.deepEqual(await codes('interior', { search: '(special) kaa' }), ['a-general']);
  assert.deepEqual(await codes('interior', { search: '.*' }), []);
  assert.deepEqual(await codes('interior', { service: 'marriage-registration' }), ['a-general', 'b-house']);
  assert.deepEqual(await codes('interior', { service: 'birth-registration' }), ['a-general']);
  assert.deepEqual(await codes('interior', { kind: 'CANNED_ANSWER_KIND_MESSAGE' }), []);
  const page = (token: string) => as('interior', () => canned.listCannedAnswers({ page: { size: 1, token } }));
  const { answers, page: next } = await page((await page('')).page?.nextToken ?? '');
  assert.deepEqual([answers[0]?.code, next?.nextToken], ['b-house', '']);
  await assert.rejects(codes('interior', { search: 'x'.repeat(101) }), refusal('request-invalid'));
  await assert.rejects(codes('interior', { page: { size: 101 } }), refusal('request-invalid'));
  assert.ok(!(await codes('cadastre')).includes('a-general'), 'another agency’s are not its own');

  const calls: Record<string, () => Promise<unknown>> = {
    listCannedAnswers: () => canned.listCannedAnswers({}),
    saveCannedAnswer: () => canned.saveCannedAnswer({ answer: answer({ code: 'access' }) }),
    deleteCannedAnswer: () => canned.deleteCannedAnswer({ code: 'access' }),
  };
  const names = Object.keys(canned).filter((name) => !['close', 'connects'].includes(name));
  assert.deepEqual(Object.keys(calls).sort(), names.sort(), 'every call is in this test');
  for (const [rpc, call] of Object.entries(calls)) {
    for (const name of Object.keys(callers) as CallerName[]) {
      const caller = callers[name];
      const roles: readonly string[] = caller.kind === 'official' ? caller.roles : [];
      const mayWrite = roles.includes('head') ? 'ok' : 'head-only';
      const official = roles.length === 0 ? 'officials-only' : rpc === 'listCannedAnswers' ? 'ok' : mayWrite;
      const code = await as(name, call).then(
        () => 'ok',
        (error) => (error instanceof DomainError ? error.code : Promise.reject(error)),
      );
      assert.equal(code, caller.kind === 'anonymous' ? 'sign-in-required' : official, `${name} ${rpc}`);
    }
  }
});
