import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { as, type Bench, eventOf, openBench, people, pseudonym, type TrackingClient } from './support.ts';

let bench: Bench;
let intake: TrackingClient;
let gateway: TrackingClient;

before(async () => {
  bench = await openBench();
  const instance = await bench.start();
  intake = bench.client(instance, 'intake');
  gateway = bench.client(instance, 'gateway');
  const tin = pseudonym(`tin:${people.forEntity.organisation.tin}`);
  // The cadastre takes part in the first event only, and goes on seeing what becomes of it.
  const first = eventOf('own', 1, { agencies: ['cadastre-agency', 'social-protection-agency'] });
  await intake.appendEvents({ events: [first, eventOf('own', 2), eventOf('entity', 1, { owner: tin, agencies: [] })] });
});

after(() => bench.close());

type Outcome = 'yes' | 'subject-unknown' | 'caller-not-allowed';

async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'yes';
  } catch (error) {
    return isDomainError(error) ? error.code : String(error);
  }
}

const operations = {
  append: (client: TrackingClient) => client.appendEvents({ events: [eventOf('own', 1, { agencies: ['x'] })] }),
  timeline: (client: TrackingClient) => client.getTimeline({ subject: 'own' }),
  watch: async (client: TrackingClient) => {
    for await (const _ of client.watchTimeline({ subject: 'own' })) return;
  },
  timelineOfEntity: (client: TrackingClient) => client.getTimeline({ subject: 'entity' }),
  watchOfEntity: async (client: TrackingClient) => {
    for await (const _ of client.watchTimeline({ subject: 'entity' })) return;
  },
  feed: (client: TrackingClient) => client.readFeed({}),
};

/** Who through the gateway may do what: append, the timeline of a person, the timeline of an entity, the feed. */
const [no, deny] = ['subject-unknown', 'caller-not-allowed'] as const;
const table: [keyof typeof people, Outcome, Outcome, Outcome, Outcome][] = [
  ['owner', deny, 'yes', no, deny],
  ['other', deny, no, no, deny],
  ['forEntity', deny, no, 'yes', deny],
  ['clerk', deny, 'yes', no, deny],
  ['otherClerk', deny, 'yes', no, deny],
  ['guard', deny, no, no, deny],
  ['integrator', deny, no, no, deny],
  ['anonymous', deny, no, no, deny],
  ['gateway', deny, no, no, 'yes'],
  ['pretender', deny, no, no, deny],
];

for (const [name, append, own, entity, feed] of table) {
  test(`${name} through the gateway`, async () => {
    const caller: Caller = people[name];
    const found: Record<string, string> = {};
    for (const [operation, call] of Object.entries(operations)) {
      found[operation] = await as(caller, () => outcomeOf(() => call(gateway)));
    }
    const expected = { append, timeline: own, watch: own, timelineOfEntity: entity, watchOfEntity: entity, feed };
    assert.deepEqual(found, expected);
  });
}

test('a clerk of an agency that takes no part', async () => {
  const caller: Caller = { ...people.clerk, agency: 'national-archive' };
  for (const call of [operations.timeline, operations.watch]) {
    assert.equal(await as(caller, () => outcomeOf(() => call(gateway))), 'subject-unknown');
  }
});

test('intake by its own certificate appends and reads the feed, and sees no timeline', async () => {
  assert.deepEqual(await intake.appendEvents({ events: [eventOf('own', 2)] }), { known: 1 });
  assert.equal(await outcomeOf(() => operations.feed(intake)), 'yes');
  // Whoever it claims to call for: the certificate decides.
  for (const call of [operations.timeline, operations.watch]) {
    assert.equal(await as(people.owner, () => outcomeOf(() => call(intake))), 'subject-unknown');
  }
});

test('a subject of somebody else and one that does not exist are refused in the same words', async () => {
  const refusal = (subject: string) =>
    as(people.other, () => gateway.getTimeline({ subject })).then(
      () => assert.fail('it was answered'),
      ({ kind, code, message, details }) => ({ kind, code, message, details }),
    );
  assert.deepEqual(await refusal('own'), await refusal('never-there'));
});
