/** Disputes: persons dispute accesses to their records, agencies answer. */
import type { Dispute } from '@darcha/proto/gen/darcha/exchange/v1/Dispute.ts';
import { DisputeState } from '@darcha/proto/gen/darcha/exchange/v1/DisputeState.ts';
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { namesFor } from '../records/names.ts';
import { disputeShape } from './shapes/access.ts';
import { enumOf } from './shapes/words.ts';

/** What the exchange calls otherwise. */
const places: Places = { '/page/token': 'page', '/page/size': 'size', '/position': 'position' };

export function disputesHandlers(clients: Pick<Clients, 'catalogue' | 'exchange' | 'disputes'>): Handlers {
  const { disputes } = clients;
  const shapes = async (found: readonly Dispute[], { speaker }: Call) => {
    const names = await namesFor(
      clients,
      found.flatMap(({ access }) => access ?? []),
    );
    return found.map((dispute) => disputeShape(dispute, names, speaker));
  };
  const one = async (dispute: Dispute | null | undefined, call: Call) => {
    if (!dispute) throw new Error('the exchange gave no dispute');
    const [body] = await shapes([dispute], call);
    return body;
  };
  return withPlaces(places, {
    getDispute: async (call) => {
      const found = await disputes.viewDisputes({ position: call.number('position') });
      return { body: await one(found.disputes[0], call) };
    },
    disputeAccess: async (call) => {
      const { text } = call.body<{ text: string }>();
      const { dispute, opened } = await disputes.openDispute({ position: call.number('position'), text });
      return { status: opened ? 201 : 200, body: await one(dispute, call) };
    },
    listDisputes: async (call) => {
      const found = await disputes.viewDisputes({
        state: enumOf(DisputeState, 'DISPUTE_STATE', call.query('state')),
        page: { size: call.number('size'), token: call.query('page') ?? '' },
      });
      const headers = nextLink(call, 'page', found.page?.nextToken);
      return { body: { items: await shapes(found.disputes, call) }, headers };
    },
    extendDispute: async (call) => {
      const { text } = call.body<{ text: string }>();
      const { dispute } = await disputes.extendDispute({ position: call.number('position'), text });
      return { body: await one(dispute, call) };
    },
    answerDispute: async (call) => {
      const { text } = call.body<{ text: string }>();
      const { dispute } = await disputes.replyToDispute({ position: call.number('position'), text });
      return { body: await one(dispute, call) };
    },
  });
}
