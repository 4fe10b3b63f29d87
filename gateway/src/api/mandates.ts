/** Who may act for whom, and applications conducted for others. */
import { MandatePower } from '@darcha/proto/gen/darcha/intake/v1/MandatePower.ts';
import { MandateSide } from '@darcha/proto/gen/darcha/intake/v1/MandateSide.ts';
import type { Clients } from '../clients.ts';
import { type Call, expectedVersion, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { applicationReply, applicationSummaryShape } from './shapes/application.ts';
import { mandateShape } from './shapes/mandate.ts';
import { enumOf } from './shapes/words.ts';

/** What intake calls otherwise. */
const places: Places = { '/page/token': 'page', '/page/size': 'size', '/idempotencyKey': 'Idempotency-Key' };

interface Grant {
  representative: string;
  powers: string[];
  services?: string[];
  firstDay?: string;
  lastDay?: string;
}

export function mandatesHandlers({ mandates }: Pick<Clients, 'mandates'>): Handlers {
  const numberOf = (call: Call) => ({ number: call.param('mandate') });
  const pageOf = (call: Call) => ({ size: call.number('size'), token: call.query('page') ?? '' });
  const ofApplication = (call: Call) => ({ number: call.param('number'), expectedVersion: expectedVersion(call) });
  return withPlaces(places, {
    listMandates: async (call) => {
      const side = enumOf(MandateSide, 'MANDATE_SIDE', call.query('side'));
      const { mandates: found, page } = await mandates.listMandates({ side, page: pageOf(call) });
      return { body: { items: found.map(mandateShape) }, headers: nextLink(call, 'page', page?.nextToken) };
    },
    grantMandate: async (call) => {
      const { representative, powers, services = [], firstDay = '', lastDay = '' } = call.body<Grant>();
      const { mandate } = await mandates.grantMandate({
        ...{ representative, services, firstDay, lastDay },
        powers: powers.map((power) => enumOf(MandatePower, 'MANDATE_POWER', power)),
        idempotencyKey: call.header('idempotency-key') ?? '',
      });
      const body = mandateShape(mandate);
      return { status: 201, body, headers: { Location: body.href } };
    },
    getMandate: async (call) => ({ body: mandateShape((await mandates.getMandate(numberOf(call))).mandate) }),
    acceptMandate: async (call) => ({ body: mandateShape((await mandates.acceptMandate(numberOf(call))).mandate) }),
    revokeMandate: async (call) => ({ body: mandateShape((await mandates.revokeMandate(numberOf(call))).mandate) }),
    listRepresentedApplications: async (call) => {
      const { applications, page } = await mandates.listRepresented({ page: pageOf(call) });
      return {
        body: { items: applications.map((application) => applicationSummaryShape(application, call.speaker)) },
        headers: nextLink(call, 'page', page?.nextToken),
      };
    },
    entrustApplication: async (call) => {
      const { mandate } = call.body<{ mandate: string }>();
      const { application } = await mandates.entrustApplication({ ...ofApplication(call), mandate });
      return applicationReply(application, call.speaker);
    },
    takeOverApplication: async (call) => {
      const { application } = await mandates.takeOverApplication(ofApplication(call));
      return applicationReply(application, call.speaker);
    },
  });
}
