/** An intake of which every record is awaited that has a way on. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { fallbacks } from '@darcha/proto/contracts.ts';
import { languages } from '@darcha/proto/text.ts';
import { type Knobs, owned, text } from './knobs.ts';
import { application } from './stand-in-intake.ts';

const title = (word: string) => Object.fromEntries(languages.map((language) => [language, word]));

export function fallbacksStandIn(knobs: Knobs): Service {
  const take = (request: { number: string }) => {
    knobs.last = { ...knobs.last, request };
    if (request.number !== owned)
      throw new DomainError('not-found', 'application-unknown', 'There is none of this number.');
  };
  const answer = async (request: { number: string }) => {
    take(request);
    return { application: application(request.number) };
  };
  return service(fallbacks, {
    useEarlierRecord: answer,
    useOwnPaper: answer,
    askRegister: answer,
    listFallbacks: async (request: { number: string }) => {
      take(request);
      const fallback = {
        name: 'birth',
        recordType: 'interior-ministry/birth@1',
        provider: 'interior-ministry',
        why: text('Why'),
        earlier: {
          application: owned,
          recordJson: Buffer.from('{"child":"A"}'),
          answeredAt: '2026-11-10T05:00:00.000Z',
          ageDays: 12,
          logPosition: 7,
        },
        parkedUntil: '2026-12-02T05:00:00.000Z',
        paper: {
          attachment: 'birthCertificate',
          title: text('Certificate'),
          statesJson: Buffer.from(JSON.stringify({ child: { type: 'string', title: title('Child') } })),
        },
      };
      return { fallbacks: [fallback] };
    },
  });
}
