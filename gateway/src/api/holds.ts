/** Legal holds: what keeps an application from being erased. */
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { applicationReply, applicationSummaryShape } from './shapes/application.ts';

const places: Places = { '/page/token': 'page', '/page/size': 'size', '/idempotencyKey': 'Idempotency-Key' };

export function holdsHandlers({ holds }: Pick<Clients, 'holds'>): Handlers {
  const common = (call: Call) => ({
    number: call.param('number'),
    idempotencyKey: call.header('idempotency-key') ?? '',
  });
  return withPlaces(places, {
    listHolds: async (call) => {
      const page = { size: call.number('size'), token: call.query('page') ?? '' };
      const { applications, page: next } = await holds.listHolds({ page });
      return {
        body: { items: applications.map((application) => applicationSummaryShape(application, call.speaker)) },
        headers: nextLink(call, 'page', next?.nextToken),
      };
    },
    placeHold: async (call) => {
      const { language = call.speaker.language, ...given } = call.body<{
        reasons: string;
        language?: string;
        basis: string;
        reviewOn: string;
      }>();
      const { application } = await holds.placeHold({ ...common(call), ...given, language });
      return applicationReply(application, call.speaker);
    },
    releaseHold: async (call) => {
      const { application } = await holds.releaseHold(common(call));
      return applicationReply(application, call.speaker);
    },
  });
}
