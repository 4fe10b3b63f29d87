/**
 * Services that stand in for the real ones in the gateway's own tests: the same contracts over the same mutual TLS, with
 * a few fixed things in memory. Journeys through the real services stand in the top-level `test/`.
 */
import { DomainError } from '@darcha/kit/errors.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { applicationWebhooks, tracking } from '@darcha/proto/contracts.ts';
import type { EventInput } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import type { GetTimelineRequest } from '@darcha/proto/gen/darcha/tracking/v1/GetTimelineRequest.ts';
import type { WatchTimelineRequest } from '@darcha/proto/gen/darcha/tracking/v1/WatchTimelineRequest.ts';
import { event, type Knobs, owned } from './knobs.ts';
import { agreementsStandIn } from './stand-in-agreements.ts';
import { attachmentsStandIn } from './stand-in-attachments.ts';
import { bundlesStandIn } from './stand-in-bundles.ts';
import { cannedAnswersStandIn } from './stand-in-canned-answers.ts';
import { catalogueStandIn } from './stand-in-catalogue.ts';
import { checkingStandIn } from './stand-in-checking.ts';
import { disputesStandIn, exchangeStandIn } from './stand-in-exchange.ts';
import { fallbacksStandIn } from './stand-in-fallbacks.ts';
import { feedStandIn } from './stand-in-feed.ts';
import { durationsStandIn, followingStandIn } from './stand-in-following.ts';
import { guideStandIn } from './stand-in-guide.ts';
import { holdsStandIn } from './stand-in-holds.ts';
import { intakeStandIn } from './stand-in-intake.ts';
import { logStandIn } from './stand-in-log.ts';
import { mandateProofsStandIn } from './stand-in-mandate-proofs.ts';
import { mandatesStandIn } from './stand-in-mandates.ts';
import { operationsStandIn } from './stand-in-operations.ts';
import { personalDataStandIns } from './stand-in-personal-data.ts';
import { publishingStandIn } from './stand-in-publishing.ts';
import { quotasStandIn } from './stand-in-quotas.ts';
import { recordsStandIn } from './stand-in-records.ts';
import { signaturesStandIn } from './stand-in-signatures.ts';
import { webhooksStandIn } from './stand-in-webhooks.ts';

export function createStandIns(): {
  services: Record<'catalogue' | 'intake' | 'tracking' | 'exchange', Service[]>;
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
    sought: '',
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
    dailyRequests: 100_000,
    spent: new Map(),
    log: undefined,
    file: { created: undefined, received: Buffer.alloc(0), outcome: undefined },
    fail: undefined,
  };
  const personalData = personalDataStandIns();
  return {
    knobs,
    services: {
      catalogue: [
        catalogueStandIn(knobs, editions),
        feedStandIn(knobs),
        guideStandIn(knobs),
        quotasStandIn(knobs),
        webhooksStandIn(),
        checkingStandIn(),
        publishingStandIn(knobs),
      ],
      intake: [
        ...intakeStandIn(knobs),
        attachmentsStandIn(knobs),
        fallbacksStandIn(knobs),
        followingStandIn(),
        recordsStandIn(),
        bundlesStandIn(),
        cannedAnswersStandIn(),
        mandatesStandIn(knobs),
        mandateProofsStandIn(),
        personalData.intake,
        signaturesStandIn(),
        holdsStandIn(),
      ],
      tracking: [
        trackingStandIn(events, watchers),
        durationsStandIn(),
        personalData.tracking,
        webhooksStandIn(applicationWebhooks),
      ],
      exchange: [
        exchangeStandIn(knobs),
        disputesStandIn(knobs),
        logStandIn(knobs),
        agreementsStandIn(),
        operationsStandIn(),
        personalData.exchange,
      ],
    },
  };
}

function trackingStandIn(events: EventInput[], watchers: Set<Queue<EventInput>>): Service {
  const known = (subject: string) => {
    if (subject !== owned) throw new DomainError('not-found', 'subject-unknown', 'There is no such timeline.');
  };
  return service(tracking, {
    appendEvents: async () => ({ known: 0 }),
    readFeed: async () => ({ events: [] }),
    getTimeline: async ({ subject }: GetTimelineRequest) => {
      known(subject);
      return { events };
    },
    watchTimeline: async function* ({ subject, afterSequence }: WatchTimelineRequest) {
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
