/** Messages between the applicant and an agency, opinions of another, and papers marked with a return. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { read } from '../journeys.ts';
import { as, type CallerName, callers, key } from '../support.ts';
import { claim, client, decide, inExamination, letters, queued, refusal, stored } from './around.ts';

const write = (name: CallerName, number: string, text: string, further: object = {}) =>
  as(name, () => letters.sendMessage({ number, text, language: 'en', ...further }));
const messages = async (name: CallerName, number: string) =>
  (await as(name, () => letters.listMessages({ number }))).messages.map(
    ({ agency, from, text, unread }) => `${agency} ${from}: ${text}${unread ? ' (unread)' : ''}`,
  );

test('each agency has its own thread with the applicant, sealed, with marks of what is unread', async () => {
  const number = await inExamination();
  const idempotencyKey = key();
  await write('cadastre', number, 'Which flat is it?', { idempotencyKey });
  await write('cadastre', number, 'Which flat is it?', { idempotencyKey });
  assert.equal((await read(client, number)).unreadMessages, true);
  assert.deepEqual(await messages('dilnoza', number), ['cadastre-agency official: Which flat is it? (unread)']);
  await as('dilnoza', () => letters.markMessagesRead({ number, agency: 'cadastre-agency', upTo: 1 }));
  assert.equal((await read(client, number)).unreadMessages, false);

  await write('dilnoza', number, 'Flat 12.', { agency: 'cadastre-agency' });
  await write('dilnoza', number, 'When is it decided?');
  assert.deepEqual(await messages('cadastre', number), [
    'cadastre-agency official: Which flat is it?',
    'cadastre-agency applicant: Flat 12. (unread)',
  ]);
  assert.deepEqual(await messages('interior', number), ['interior-ministry applicant: When is it decided? (unread)']);
  assert.equal((await read(client, number, 'cadastre')).unreadMessages, true);
  await assert.rejects(write('dilnoza', number, ' '), refusal('words-invalid'));
  await assert.rejects(write('dilnoza', number, 'Hello', { agency: 'national-archive' }), refusal('request-invalid'));
  await assert.rejects(write('aziz', number, 'Hello'), refusal('application-unknown'));
  await assert.rejects(write('archivist', number, 'Hello'), refusal('application-unknown'));
  const far = as('dilnoza', () => letters.markMessagesRead({ number, agency: '__proto__', upTo: 1 }));
  await assert.rejects(far, refusal('request-invalid'));
  assert.doesNotMatch(await stored(number), /flat|Flat/);
});

test('an opinion is asked of another agency, which sees what it is asked about and nothing afterwards', async () => {
  const number = await inExamination();
  await claim('cadastre', number);
  const ask = (further: object = {}) => {
    const question = { question: 'Has this person debts on the home?', language: 'en', sees: ['address'] };
    return as('cadastre', () => letters.askOpinion({ number, agency: 'national-archive', ...question, ...further }));
  };
  await assert.rejects(ask({ agency: 'interior-ministry' }), refusal('opinion-invalid'));
  await assert.rejects(ask({ sees: ['nothing'] }), refusal('opinion-invalid'));
  await assert.rejects(ask({ within: 'a week' }), refusal('opinion-invalid'));
  await assert.rejects(read(client, number, 'archivist'), refusal('application-unknown'));
  await ask({ within: '2 working days' });
  await assert.rejects(ask(), refusal('opinion-asked-already'));

  assert.deepEqual(await queued('archivist', { claim: 'CLAIM_FILTER_OPINION' }), [number]);
  const seen = await read(client, number, 'archivist');
  assert.deepEqual([JSON.parse(String(seen.formJson)), seen.evidence], [{ address: 'Nukus, Namuna 3, 12' }, []]);
  assert.deepEqual(seen.actions, ['ACTION_GIVE_OPINION']);
  assert.deepEqual([seen.applicant?.pin, seen.parts], ['', []]);
  await assert.rejects(claim('archivist', number), refusal('not-your-turn'));
  await assert.rejects(
    as('interior', () => letters.giveOpinion({ number, opinion: 'No.', language: 'en' })),
    refusal('no-opinion-asked'),
  );
  const given = await as('archivist', () => letters.giveOpinion({ number, opinion: 'None.', language: 'en' }));
  assert.equal(given.opinion?.givenBy, callers.archivist.id);
  await assert.rejects(read(client, number, 'archivist'), refusal('application-unknown'));
  const [kept] = (await as('cadastre', () => letters.listOpinions({ number }))).opinions;
  assert.deepEqual([kept?.state, kept?.opinion, kept?.askedBy], ['OPINION_STATE_GIVEN', 'None.', 'cadastre-agency']);
  await assert.rejects(
    as('dilnoza', () => letters.listOpinions({ number })),
    refusal('officials-only'),
  );

  const returning = {
    number,
    outcome: 'OUTCOME_RETURNED',
    reasons: 'The consent is missing.',
    language: 'en',
  } as const;
  await assert.rejects(decide('cadastre', { ...returning, papers: ['flying-licence'] }), refusal('fields-invalid'));
  await decide('cadastre', { ...returning, papers: ['owner-consent'] });
  assert.deepEqual((await read(client, number)).decision?.papers, ['owner-consent']);
});

test('what is written is for the applicant, the agencies that take part, and whoever is asked', async () => {
  const number = await inExamination();
  const calls: Record<string, () => Promise<unknown>> = {
    listMessages: () => letters.listMessages({ number }),
    sendMessage: () => letters.sendMessage({ number, text: 'Hello', language: 'en' }),
    markMessagesRead: () => letters.markMessagesRead({ number, upTo: 99 }),
    askOpinion: () => letters.askOpinion({ number, agency: 'national-archive', question: 'Is it so?', language: 'en' }),
    giveOpinion: () => letters.giveOpinion({ number, opinion: 'It is.', language: 'en' }),
    listOpinions: () => letters.listOpinions({ number }),
  };
  const names = Object.keys(letters).filter((name) => !['close', 'connects'].includes(name));
  assert.deepEqual(Object.keys(calls).sort(), names.sort(), 'every call is in this test');
  for (const [rpc, call] of Object.entries(calls)) {
    for (const name of Object.keys(callers) as CallerName[]) {
      const code = await as(name, call).then(
        () => 'ok',
        (error) => (error instanceof DomainError ? error.code : Promise.reject(error)),
      );
      assert.equal(code, expected(rpc, name), `${name} ${rpc}`);
    }
  }
});

function expected(rpc: string, name: CallerName): string {
  const caller = callers[name];
  const working = caller.kind === 'official' && caller.roles.length > 0;
  const ofOpinions = rpc.endsWith('Opinion') || rpc.endsWith('Opinions');
  if (ofOpinions && caller.kind === 'anonymous') return 'sign-in-required';
  if (ofOpinions && !working) return 'officials-only';
  const deciding = ['cadastre', 'cadastreHead'].includes(name);
  if (name !== 'dilnoza' && !deciding && !['interior', 'interiorHead'].includes(name)) return 'application-unknown';
  if (rpc === 'markMessagesRead') return 'request-invalid';
  if (rpc === 'giveOpinion') return 'no-opinion-asked';
  if (rpc === 'askOpinion') return deciding ? 'not-claimed' : 'not-your-turn';
  return 'ok';
}
