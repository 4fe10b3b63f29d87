/** Agreements between agencies, for officials of the agencies they are between and for the portal's operators. */
import { AgreementState } from '@darcha/proto/gen/darcha/exchange/v1/AgreementState.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { agreementShape, deedShape } from './shapes/agreement.ts';
import { enumOf } from './shapes/words.ts';

/** What the exchange calls otherwise. */
const places: Places = { '/page/token': 'page', '/page/size': 'size' };

export function agreementsHandlers({ agreements }: Pick<Clients, 'agreements'>): Handlers {
  return withPlaces(places, {
    listAgreements: async (call) => {
      const found = await agreements.viewAgreements({
        page: { size: call.number('size'), token: call.query('page') ?? '' },
        state: enumOf(AgreementState, 'AGREEMENT_STATE', call.query('state')),
      });
      return {
        body: { items: found.agreements.map((agreement) => agreementShape(agreement, call.speaker)) },
        headers: nextLink(call, 'page', found.page?.nextToken),
      };
    },
    getAgreement: async (call) => {
      const { agreement, deeds } = await agreements.viewAgreement({ id: call.param('agreement') });
      if (!agreement) throw new Error('the exchange gave no agreement');
      return { body: { ...agreementShape(agreement, call.speaker), acts: deeds.map(deedShape) } };
    },
  });
}
