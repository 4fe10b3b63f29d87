/** Applications of others that wait for a signature. */
import type { SignatureRequest } from '@darcha/proto/gen/darcha/intake/v1/SignatureRequest.ts';
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Speaker } from '../http/language.ts';
import type { Places } from '../http/places.ts';
import { jsonOf } from './shapes/words.ts';

const places: Places = { '/page/token': 'page', '/page/size': 'size' };

export function signaturesHandlers({ signatures }: Pick<Clients, 'signatures'>): Handlers {
  const numberOf = (call: Call) => ({ number: call.param('number') });
  return withPlaces(places, {
    listSignatureRequests: async (call) => {
      const page = { size: call.number('size'), token: call.query('page') ?? '' };
      const found = await signatures.listSignatureRequests({ page });
      return {
        body: { items: found.requests.map((request) => requestShape(request, call.speaker)) },
        headers: nextLink(call, 'page', found.page?.nextToken),
      };
    },
    getSignatureRequest: async (call) => {
      const { request } = await signatures.getSignatureRequest(numberOf(call));
      if (!request) throw new Error('intake answered without a request');
      const { formJson, files } = request;
      return { body: { ...requestShape(request, call.speaker), form: jsonOf(formJson) ?? {}, files } };
    },
    signApplication: async (call) => {
      const { digest } = call.body<{ digest: string }>();
      const { submitted } = await signatures.signApplication({ ...numberOf(call), digest });
      return { body: { submitted } };
    },
    refuseSignature: async (call) => {
      const { reasons, language } = call.body<{ reasons: string; language?: string }>();
      const request = { ...numberOf(call), reasons, language: language ?? call.speaker.language };
      await signatures.refuseSignature(request);
      return { status: 204 };
    },
  });
}

function requestShape(request: SignatureRequest, speaker: Speaker) {
  const { number, service, serviceVersion, title, applicant, as, digest, askedAt, until, signed } = request;
  return {
    ...{ number, service, serviceVersion, title: speaker.say(title), applicant, as: speaker.maybe(as) },
    ...{ digest, askedAt, until, signed, href: `/api/v1/signature-requests/${number}` },
  };
}
