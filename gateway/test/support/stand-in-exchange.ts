/** An exchange in which there are two accesses to the records of whoever asks, and their disputes. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { disputesOverview, exchangeOverview } from '@darcha/proto/contracts.ts';
import type { AccessInput } from '@darcha/proto/gen/darcha/exchange/v1/Access.ts';
import type { DisputeInput } from '@darcha/proto/gen/darcha/exchange/v1/Dispute.ts';
import type { GetAccessRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetAccessRequest.ts';
import type { ListAccessesRequest } from '@darcha/proto/gen/darcha/exchange/v1/ListAccessesRequest.ts';
import type { OpenDisputeRequest } from '@darcha/proto/gen/darcha/exchange/v1/OpenDisputeRequest.ts';
import type { ReplyToDisputeRequest } from '@darcha/proto/gen/darcha/exchange/v1/ReplyToDisputeRequest.ts';
import type { ViewDisputesRequest } from '@darcha/proto/gen/darcha/exchange/v1/ViewDisputesRequest.ts';
import { type Knobs, owned, text } from './knobs.ts';

const leafHash = Buffer.alloc(32, 7);
const proven = {
  at: '2026-11-22T05:04:00.000Z',
  sender: 'portal',
  provider: 'interior-ministry',
  recordType: 'interior-ministry/birth@1',
  fields: ['child'],
  leafHash,
};
const granted: AccessInput = {
  ...proven,
  position: 42,
  consumer: 'social-protection-agency',
  purpose: 'childbirth-benefit',
  basis: 'benefits',
  application: owned,
  verdict: 'VERDICT_GRANTED',
  code: 'agreement:one',
  disputed: true,
  specialFields: ['child'],
};
const denied: AccessInput = {
  ...proven,
  position: 41,
  verdict: 'VERDICT_DENIED',
  code: 'no-agreement',
  reason: text('No agreement'),
};
export const disputed = 42;
export const entry = Buffer.from('{"the":"entry"}');
/** How many granted accesses there are for those who read all of them. */
export const accessesInAll = 250;

export function exchangeStandIn(knobs: Knobs): Service {
  return service(exchangeOverview, {
    listAccesses: async (request: ListAccessesRequest) => {
      knobs.last = { request, caller: currentContext()?.caller, correlationId: undefined };
      const { limit, verdict, beforePosition, skip, withTotal } = request;
      const keptSince = '2026-01-01T00:00:00.000Z';
      if (verdict !== 'VERDICT_GRANTED') return { accesses: [granted, denied].slice(0, limit || 20), keptSince };
      const newest = (beforePosition || accessesInAll + 1) - 1 - skip;
      const accesses = Array.from({ length: Math.min(limit, newest) }, (_, i) => ({
        ...granted,
        position: newest - i,
      }));
      const nextBefore = newest > limit ? newest - limit + 1 : 0;
      return { accesses, nextBefore, keptSince, total: withTotal ? accessesInAll : 0 };
    },
    getAccess: async ({ position }: GetAccessRequest) => {
      if (position === 42 || position === 1) return { access: { ...granted, position }, entry };
      if (position === 41) return { access: denied };
      throw new DomainError('not-found', 'access-unknown', 'There is no access to your records at this place.');
    },
    listRecordTypes: async () => ({
      recordTypes: [
        {
          id: 'interior-ministry/birth@1',
          provider: 'interior-ministry',
          argumentsSchemaJson: Buffer.from('{"type":"object"}'),
          recordSchemaJson: Buffer.from('{"type":"object"}'),
          title: text('Birth'),
          subject: 'parent',
          version: 1,
          latest: true,
          fields: [
            { name: 'child', sensitivity: 'SENSITIVITY_PERSONAL' as const, required: true, title: text('Child') },
            { name: 'bornOn', sensitivity: 'SENSITIVITY_SPECIAL' as const, required: true },
            { name: 'actNumber', sensitivity: 'SENSITIVITY_OFFICIAL' as const, required: false },
          ],
        },
      ],
    }),
    listProviders: async () => ({ providers: [{ code: 'interior-ministry', streams: 1 }] }),
  });
}

const dispute: DisputeInput = {
  position: disputed,
  state: 'DISPUTE_STATE_OPEN',
  agency: 'social-protection-agency',
  text: 'Why was this looked at?',
  openedAt: '2026-11-22T06:00:00.000Z',
  wait: { party: 'agency:social-protection-agency', code: 'dispute-answer', reason: text('Wait') },
  access: granted,
};
const signed = { payload: Buffer.from('payload'), signature: 'a..b', certificate: Buffer.from('der') };

export function disputesStandIn(knobs: Knobs): Service {
  const take = (request: object) => {
    knobs.last = { request, caller: currentContext()?.caller, correlationId: undefined };
  };
  const known = (position: number) => {
    if (position !== disputed) throw new DomainError('not-found', 'dispute-unknown', 'There is no such dispute.');
  };
  return service(disputesOverview, {
    openDispute: async (request: OpenDisputeRequest) => {
      take(request);
      if (request.position !== disputed) {
        throw new DomainError('not-found', 'access-unknown', 'There is no access to your records at this place.');
      }
      if (request.text !== dispute.text) {
        throw new DomainError('already-exists', 'dispute-exists', 'You have disputed this access before.');
      }
      return { dispute, opened: false };
    },
    viewDisputes: async (request: ViewDisputesRequest) => {
      take(request);
      if (request.position > 0) known(request.position);
      return { disputes: [dispute], page: { nextToken: request.position > 0 ? '' : '42' } };
    },
    extendDispute: async (request: ReplyToDisputeRequest) => {
      take(request);
      known(request.position);
      return { dispute: { ...dispute, extension: { days: 15, at: '2026-11-22T07:00:00.000Z', text: request.text } } };
    },
    replyToDispute: async (request: ReplyToDisputeRequest) => {
      take(request);
      known(request.position);
      const reply = { text: request.text, at: '2026-11-22T07:00:00.000Z', statement: signed };
      return { dispute: { ...dispute, state: 'DISPUTE_STATE_ANSWERED' as const, wait: null, reply, questionId: 'q' } };
    },
  });
}
