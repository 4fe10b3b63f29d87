/** Several services applied for with one form and followed by one number. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Bundle } from '@darcha/proto/gen/darcha/intake/v1/Bundle.ts';
import type { Event } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import type { Clients } from '../clients.ts';
import { type Call, expectedVersion, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { bundleEventShape, bundleReply, bundleShape } from './shapes/bundle.ts';

/** What intake calls otherwise. */
const places: Places = { '/page/token': 'page', '/page/size': 'size', '/idempotencyKey': 'Idempotency-Key' };

const jsonBytes = (value: object | undefined) => (value ? Buffer.from(JSON.stringify(value)) : Buffer.alloc(0));

export function bundlesHandlers(clients: Pick<Clients, 'bundles' | 'tracking'>): Handlers {
  const { bundles } = clients;
  const numberOf = (call: Call) => call.param('number');
  const keyOf = (call: Call) => call.header('idempotency-key') ?? '';
  return withPlaces(places, {
    listBundles: async (call) => {
      const page = { size: call.number('size'), token: call.query('page') ?? '' };
      const { bundles: items, page: next } = await bundles.listBundles({ page });
      return {
        body: { items: items.map((bundle) => bundleShape(bundle, call.speaker)) },
        headers: nextLink(call, 'page', next?.nextToken),
      };
    },
    createBundle: async (call) => {
      const { code, answers, leaveOut = [] } = call.body<{ code: string; answers?: object; leaveOut?: string[] }>();
      const request = { code, answersJson: jsonBytes(answers), leaveOut, idempotencyKey: keyOf(call) };
      const { bundle } = await bundles.createBundle(request);
      const reply = bundleReply(bundle, call.speaker);
      return { ...reply, status: 201, headers: { ...reply.headers, Location: `/api/v1/bundles/${bundle?.number}` } };
    },
    getBundle: async (call) => {
      const { bundle } = await bundles.getBundle({ number: numberOf(call) });
      return bundleReply(bundle, call.speaker);
    },
    updateBundle: async (call) => {
      const { answers, leaveOut } = call.body<{ answers?: object; leaveOut?: string[] }>();
      const { bundle } = await bundles.updateBundle({
        number: numberOf(call),
        patchJson: jsonBytes(answers),
        choice: leaveOut ? { leaveOut } : null,
        expectedVersion: expectedVersion(call),
      });
      return bundleReply(bundle, call.speaker);
    },
    requestBundleEvidence: async (call) => {
      const request = call.body<{ service: string; names: string[] }>();
      const { bundle } = await bundles.requestBundleEvidence({ number: numberOf(call), ...request });
      return bundleReply(bundle, call.speaker);
    },
    submitBundle: async (call) => {
      const { bundle } = await bundles.submitBundle({
        number: numberOf(call),
        expectedVersion: expectedVersion(call),
        idempotencyKey: keyOf(call),
      });
      return bundleReply(bundle, call.speaker);
    },
    withdrawBundle: async (call) => {
      const { bundle } = await bundles.withdrawBundle({ number: numberOf(call), idempotencyKey: keyOf(call) });
      return bundleReply(bundle, call.speaker);
    },
    getBundleTimeline: async (call) => {
      const { bundle } = await bundles.getBundle({ number: numberOf(call) });
      if (!bundle) throw new Error('intake answered without a bundle');
      const events = await eventsOf(clients, bundle);
      return { body: { items: events.map((event) => bundleEventShape(event, bundle, call.speaker)) } };
    },
  });
}

/** Its own events and those of its parts in one order: by time, and within one number as they happened. */
async function eventsOf({ tracking }: Pick<Clients, 'tracking'>, bundle: Bundle): Promise<Event[]> {
  const parts = bundle.parts.flatMap(({ application }) => application?.number ?? []);
  const read = [bundle.number, ...parts].map(async (subject) => {
    try {
      return (await tracking.getTimeline({ subject })).events;
    } catch (error) {
      // Its first event may still be on its way to tracking.
      if (isDomainError(error, 'subject-unknown')) return [];
      throw error;
    }
  });
  return (await Promise.all(read)).flat().toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
