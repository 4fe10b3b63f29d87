/**
 * Services that stand in for the real ones in the gateway's own tests: the same contracts over the same mutual TLS, with
 * a few fixed things in memory. Journeys through the real services stand in the top-level `test/`.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { catalogue, exchangeOverview, intake, tracking } from '@darcha/proto/contracts.ts';
import type { ApplicationInput } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { EventInput } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import { parse } from 'yaml';

const passportFile = fileURLToPath(
  new URL('../../../services/catalogue/content/passports/childbirth-benefit/2.yaml', import.meta.url),
);
const text = (word: string) => ({ byLanguage: { 'uz-Latn': `${word} (uz)`, ru: `${word} (ru)`, en: word } });

/** What tests turn and look at. */
export interface Knobs {
  edition: string;
  /** Said of every service in lists, so that a change shows. */
  title: string;
  /** How often a service was read. */
  reads: number;
  /** How long reading a service takes, milliseconds. */
  delay: number;
  setEdition(edition: string): void;
  push(event: EventInput): void;
  /** The last request of intake and who made it. */
  last: { request: unknown; caller: Caller | undefined; correlationId: string | undefined };
  /** Thrown by intake's next call. */
  fail: Error | undefined;
}

export const owned = 'D-7KQ2-M9XF-4T';
/** In intake, but its first event has not reached tracking. */
export const fresh = 'D-FRSH-0000-1A';

export function createStandIns(): {
  services: Record<'catalogue' | 'intake' | 'tracking' | 'exchange', Service>;
  knobs: Knobs;
} {
  const editions = new Set<Queue<string>>();
  const watchers = new Set<Queue<EventInput>>();
  const events: EventInput[] = [
    event(1, 'application.created', 'draft'),
    event(2, 'application.submitted', 'submitted'),
  ];
  const knobs: Knobs = {
    edition: 'one',
    title: 'First title',
    reads: 0,
    delay: 0,
    setEdition: (edition) => {
      knobs.edition = edition;
      for (const queue of editions) queue.push(edition);
    },
    push: (added) => {
      events.push(added);
      for (const queue of watchers) queue.push(added);
    },
    last: { request: undefined, caller: undefined, correlationId: undefined },
    fail: undefined,
  };
  return {
    knobs,
    services: {
      catalogue: catalogueStandIn(knobs, editions),
      intake: intakeStandIn(knobs),
      tracking: trackingStandIn(events, watchers),
      exchange: exchangeStandIn(),
    },
  };
}

export function event(sequence: number, type: string, state: string): EventInput {
  return {
    subject: owned,
    sequence,
    type,
    at: '2026-11-22T05:00:00.000Z',
    party: 'applicant',
    text: text(type),
    state,
    owner: 'secret',
  };
}

function catalogueStandIn(knobs: Knobs, editions: Set<Queue<string>>): Service {
  const passport = Buffer.from(JSON.stringify(parse(readFileSync(passportFile, 'utf8'))));
  const agency = {
    code: 'social-protection-agency',
    name: text('Agency'),
    website: '',
    telephone: '+998000000011',
    sample: true,
  };
  return service(catalogue, {
    listServices: async ({ page }) => ({
      services: [
        {
          id: 'childbirth-benefit',
          version: 2,
          title: text(knobs.title),
          summary: text('Summary'),
          tier: 'TIER_TRANSACTIONAL' as const,
          audience: ['AUDIENCE_NATURAL_PERSON' as const],
          agency: agency.code,
          events: ['having-a-child'],
        },
      ],
      page: { nextToken: page?.token === '' ? 'second' : '' },
      total: 2,
      edition: knobs.edition,
    }),
    getService: async ({ id, version }) => {
      knobs.reads += 1;
      await sleep(knobs.delay);
      if (id !== 'childbirth-benefit')
        throw new DomainError('not-found', 'service-unknown', `There is no service "${id}".`);
      return {
        id,
        version: version || 2,
        versionInForce: 2,
        passportJson: passport,
        agency,
        digest: 'ab',
        publishedAt: '2026-06-30T19:00:00.000Z',
      };
    },
    listAgencies: async () => ({ agencies: [agency], edition: knobs.edition }),
    listOffices: async () => ({
      offices: [
        {
          code: 'office-tashkent',
          agency: agency.code,
          region: 'UZ-TK',
          name: text('Office'),
          address: text('Street'),
          latitude: 41.3,
          longitude: 69.2,
          hours: ['Mo-Fr 09:00-13:00'],
          sample: true,
        },
      ],
      edition: knobs.edition,
    }),
    listEvents: async () => ({
      events: [{ code: 'having-a-child', title: text('Having a child'), business: false }],
      edition: knobs.edition,
    }),
    watchEdition: async function* () {
      const queue = new Queue<string>();
      editions.add(queue);
      try {
        yield { edition: knobs.edition };
        for await (const edition of queue) yield { edition };
      } finally {
        editions.delete(queue);
      }
    },
  });
}

function application(number: string): ApplicationInput {
  return {
    number,
    service: 'childbirth-benefit',
    serviceVersion: 2,
    title: text('Childbirth benefit'),
    agency: 'social-protection-agency',
    state: 'STATE_WAITING_FOR_REGISTER',
    version: 3,
    formJson: Buffer.from('{"phone":"+998901234567"}'),
    applicant: { pin: '91203950010011', name: 'Namunayeva Dilnoza' },
    evidence: [
      {
        name: 'birth',
        recordType: 'interior-ministry/birth@1',
        provider: 'interior-ministry',
        state: 'EVIDENCE_STATE_FOUND',
        recordJson: Buffer.from('{"child":"A"}'),
        answeredAt: '2026-11-22T05:00:00.000Z',
        logPosition: 7,
        onRequest: true,
        why: text('Why'),
      },
    ],
    wait: {
      party: 'register:interior-ministry',
      code: 'register-unavailable',
      reason: text('Away'),
      until: '2026-11-27T19:00:00.000Z',
    },
    actions: ['ACTION_WITHDRAW'],
    decision: {
      outcome: 'OUTCOME_RETURNED',
      reasons: text('Reasons'),
      at: '2026-11-22T05:00:00.000Z',
      by: 'official',
      fields: ['/phone'],
    },
    collection: { office: 'office-tashkent', code: '482913', lastDay: '2026-12-22' },
    createdAt: '2026-11-22T05:00:00.000Z',
    submittedAt: '2026-11-22T05:04:00.000Z',
    notes: [text('Note')],
  };
}

function intakeStandIn(knobs: Knobs): Service {
  const take = (request: { number?: string }) => {
    knobs.last = { request, caller: currentContext()?.caller, correlationId: currentContext()?.correlationId };
    const failure = knobs.fail;
    knobs.fail = undefined;
    if (failure) throw failure;
    if (request.number === undefined || request.number === owned || request.number === fresh) return;
    throw new DomainError('not-found', 'application-unknown', 'You have no application of this number.');
  };
  const answer = async (request: { number?: string; expectedVersion?: number }) => {
    take(request);
    if (request.expectedVersion && request.expectedVersion !== 3) {
      throw new DomainError('stale', 'version-stale', 'The application is at version 3 by now.');
    }
    return { application: application(request.number ?? owned) };
  };
  const list = async (request: object) => {
    take(request);
    return { applications: [application(owned)], page: { nextToken: 'more' } };
  };
  const verification = async (request: { code?: string }) => {
    take({});
    const genuine = request.code !== 'UNKNOWN';
    return {
      verification: genuine
        ? {
            genuine,
            agency: 'cadastre-agency',
            service: 'home-ownership-certificate',
            title: text('Certificate'),
            issuedAt: '2026-11-22T05:00:00.000Z',
            holder: 'N***',
            digest: 'ab',
          }
        : { genuine, faults: ['code-unknown'] },
    };
  };
  return service(intake, {
    createApplication: answer,
    getApplication: answer,
    updateForm: answer,
    requestEvidence: answer,
    submitApplication: answer,
    withdrawApplication: answer,
    claimApplication: answer,
    decideApplication: answer,
    collectResult: answer,
    listApplications: list,
    listQueue: list,
    getResult: async (request) => {
      take(request);
      return { code: '7KQ2-M9XF-4TPA-H3CD', document: 'a.b.c', contentJson: Buffer.from('{"number":"D"}') };
    },
    verifyResult: verification,
    verifyDocument: verification,
  });
}

function trackingStandIn(events: EventInput[], watchers: Set<Queue<EventInput>>): Service {
  const known = (subject: string) => {
    if (subject !== owned) throw new DomainError('not-found', 'subject-unknown', 'There is no such timeline.');
  };
  return service(tracking, {
    appendEvents: async () => ({ known: 0 }),
    readFeed: async () => ({ events: [] }),
    getTimeline: async ({ subject }) => {
      known(subject);
      return { events };
    },
    watchTimeline: async function* ({ subject, afterSequence }) {
      known(subject);
      const queue = new Queue<EventInput>();
      watchers.add(queue);
      try {
        for (const event of events) if (Number(event.sequence) > afterSequence) yield { event };
        for await (const event of queue) yield { event };
      } finally {
        watchers.delete(queue);
      }
    },
  });
}

function exchangeStandIn(): Service {
  return service(exchangeOverview, {
    listAccesses: async ({ limit }) => ({
      accesses: Array.from({ length: Math.min(limit, 2) }, (_, i) => ({
        position: 42 - i,
        at: '2026-11-22T05:04:00.000Z',
        consumer: 'social-protection-agency',
        provider: 'interior-ministry',
        recordType: 'interior-ministry/birth@1',
        fields: ['child'],
        purpose: 'childbirth-benefit',
        basis: 'benefits',
        application: owned,
        verdict: 'VERDICT_GRANTED' as const,
        code: 'granted',
      })),
    }),
    listRecordTypes: async () => ({
      recordTypes: [
        {
          id: 'interior-ministry/birth@1',
          provider: 'interior-ministry',
          argumentsSchemaJson: Buffer.from('{"type":"object"}'),
          recordSchemaJson: Buffer.from('{"type":"object"}'),
        },
      ],
    }),
    listProviders: async () => ({ providers: [] }),
  });
}
