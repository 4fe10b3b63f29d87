/** The guide over the country's own content: from no answers to an outcome, as a program would ask. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { guide, type MethodsOf } from '@darcha/proto/contracts.ts';
import { fromWireText, languages } from '@darcha/proto/text.ts';
import { type CatalogueClient, Surroundings } from './support/running.ts';

const surroundings = new Surroundings();
let client: Client<MethodsOf<typeof guide>>;
let catalogue: CatalogueClient;
let address: string;

before(async () => {
  await surroundings.open();
  surroundings.useOwnContent();
  // On this day the second version of the childbirth benefit is in force.
  const copy = await surroundings.start({ now: () => new Date('2026-11-16T10:00:00+05:00') });
  catalogue = copy.client;
  address = copy.address;
  client = createClient(guide, surroundings.peer('gateway', copy.address));
});
after(async () => {
  client?.close();
  await surroundings.close();
});

const bytes = (answers: Record<string, unknown>) => Buffer.from(JSON.stringify(answers));
const ask = async (answers: Record<string, unknown>, services = ['childbirth-benefit']) => {
  const { questions, answered, outcomes } = await client.askGuide({ answersJson: bytes(answers), services });
  const [outcome] = outcomes;
  assert.ok(outcome);
  const keys = answered.map(({ key, fieldJson }) => (JSON.parse(fieldJson.toString()).title.en ? key : undefined));
  assert.deepEqual(keys, Object.keys(answers), 'answered questions are there with their words');
  return { questions, outcome };
};

test('the questions about the childbirth benefit lead to its outcome, each with its words in all languages', async () => {
  const sensible: Record<string, unknown> = { bornOn: '2026-09-01', since: '2020-01-01' };
  const answers: Record<string, unknown> = {};
  for (let rounds = 0; ; rounds += 1) {
    assert.ok(rounds < 10, 'it comes to an end');
    const { questions, outcome } = await ask(answers);
    const [question] = questions;
    if (!question) {
      assert.equal(outcome.verdict, 'GUIDE_VERDICT_APPLIES');
      assert.deepEqual(
        outcome.records.map(({ provider }) => provider),
        ['interior-ministry', 'interior-ministry'],
      );
      assert.equal(outcome.decide, '5 working days');
      break;
    }
    assert.equal(outcome.verdict, 'GUIDE_VERDICT_UNDECIDED');
    const { title, type } = JSON.parse(question.fieldJson.toString());
    for (const language of languages) assert.ok(title[language], `${question.key} ${language}`);
    answers[question.key] = type === 'boolean' ? true : sensible[question.key.split('#')[1] ?? ''];
  }
  assert.ok(Object.keys(answers).length >= 3);
});

test('a refusal is told with its reason in all languages', async () => {
  const { questions, outcome } = await ask({ 'interior-ministry/birth@1': false });
  assert.equal(outcome.verdict, 'GUIDE_VERDICT_DOES_NOT_APPLY');
  assert.deepEqual(questions, []);
  const text = fromWireText(outcome.reasons[0]?.text);
  for (const language of languages) assert.ok(text[language], language);
});

test('every event of the country can be asked about, and no question is without a service', async () => {
  const { events } = await catalogue.listEvents({});
  for (const { code: event } of events) {
    const { questions, outcomes } = await client.askGuide({ event, audience: 'AUDIENCE_NATURAL_PERSON' });
    assert.ok(outcomes.length > 0, event);
    const ids = outcomes.map(({ service }) => service?.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { services } of questions) assert.ok(services.length > 0 && services.every((id) => ids.includes(id)));
  }
});

const callers: { [Kind in Caller['kind']]: Extract<Caller, { kind: Kind }> } = {
  anonymous: { kind: 'anonymous' },
  person: { kind: 'person', pin: '91203950010011', name: 'Dilnoza' },
  official: { kind: 'official', id: 'clerk-1', name: 'Clerk', agency: 'interior-ministry', roles: ['clerk'] },
  integrator: { kind: 'integrator', id: 'integrator-1' },
  service: { kind: 'service', name: 'intake' },
};

test('everybody may ask, and a service that has no business here may not', async () => {
  for (const caller of Object.values(callers)) {
    const context = { ...ownContext('test', 10_000), caller };
    assert.ok(await runInContext(context, () => client.askGuide({ services: ['childbirth-benefit'] })), caller.kind);
  }
  const stranger = createClient(guide, surroundings.peer('stranger', address));
  await assert.rejects(stranger.askGuide({ event: 'having-a-child' }), (e) => isDomainError(e, 'peer-unknown'));
  stranger.close();
});

test('a wrong request names its field', async () => {
  const refused = (work: Promise<unknown>, path: string) =>
    assert.rejects(work, (error) => isDomainError(error, 'request-invalid') && error.faults[0]?.path === path);
  await refused(client.askGuide({}), '/event');
  await refused(client.askGuide({ event: 'moon-landing' }), '/event');
  await refused(client.askGuide({ event: 'having-a-child', answersJson: Buffer.from('[1') }), '/answers');
  await refused(client.askGuide({ services: ['x'.repeat(65)] }), '/services/0');
  const wrong = bytes({ 'interior-ministry/birth@1': 'perhaps' });
  await refused(
    client.askGuide({ services: ['childbirth-benefit'], answersJson: wrong }),
    '/answers/interior-ministry~1birth@1',
  );
  await assert.rejects(client.askGuide({ services: ['moon-permit'] }), (e) => isDomainError(e, 'service-unknown'));
});
