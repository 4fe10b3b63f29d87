/** What can be applied for together in an event. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { bundleFeeShape, sharedAnswerShape } from './shapes/bundle.ts';
import { summaryShape } from './shapes/catalogue.ts';

export function eventBundlesHandlers({ catalogue }: Pick<Clients, 'catalogue'>): Handlers {
  return {
    listEventBundles: async (call) => {
      const { bundles, services, edition } = await catalogue.listBundles({ event: call.param('event') });
      const byId = new Map(services.map((service) => [service.id, summaryShape(service, call.speaker)]));
      const items = bundles.map((bundle) => ({
        code: bundle.code,
        event: bundle.event,
        title: call.speaker.say(bundle.title),
        summary: call.speaker.say(bundle.summary),
        services: bundle.services.flatMap((id) => byId.get(id) ?? []),
        shared: bundle.shared.map((answer) => sharedAnswerShape(answer, call.speaker)),
        fee: bundleFeeShape(bundle.fee),
      }));
      return { body: { items, edition } };
    },
  };
}
