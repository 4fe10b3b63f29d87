/** What can be done while a register is away. */
import type { Clients } from '../clients.ts';
import { type Call, expectedVersion, type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { applicationReply } from './shapes/application.ts';
import { fallbackShape } from './shapes/fallback.ts';

/** What intake calls otherwise. */
const places: Places = { '/idempotencyKey': 'Idempotency-Key', '/earlier': '/application' };

export function fallbacksHandlers({ fallbacks }: Pick<Clients, 'fallbacks'>): Handlers {
  const common = (call: Call) => ({
    number: call.param('number'),
    name: call.param('name'),
    idempotencyKey: call.header('idempotency-key') ?? '',
  });
  return withPlaces(places, {
    listFallbacks: async (call) => {
      const { fallbacks: open } = await fallbacks.listFallbacks({ number: call.param('number') });
      return { body: { items: open.map((fallback) => fallbackShape(fallback, call.speaker)) } };
    },
    useEarlierRecord: async (call) => {
      const { application: earlier } = call.body<{ application: string }>();
      const { application } = await fallbacks.useEarlierRecord({
        ...common(call),
        earlier,
        expectedVersion: expectedVersion(call),
      });
      return applicationReply(application, call.speaker);
    },
    useOwnPaper: async (call) => {
      const { stated } = call.body<{ stated?: object }>();
      const { application } = await fallbacks.useOwnPaper({
        ...common(call),
        statedJson: stated ? Buffer.from(JSON.stringify(stated)) : Buffer.alloc(0),
        expectedVersion: expectedVersion(call),
      });
      return applicationReply(application, call.speaker);
    },
    askRegister: async (call) => {
      const { application } = await fallbacks.askRegister(common(call));
      return applicationReply(application, call.speaker);
    },
  });
}
