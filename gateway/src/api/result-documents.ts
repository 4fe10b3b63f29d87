/** Results as files, who collects them, and that they count no more. */
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { applicationReply } from './shapes/application.ts';
import { sendBytes } from './shapes/bytes.ts';
import { verificationShape } from './shapes/verification.ts';

/** What intake calls otherwise. */
const places: Places = {
  '/idempotencyKey': 'Idempotency-Key',
  '/collector/name': '/name',
  '/collector/document': '/document',
  '/day': 'day',
  '/language': '/language',
};
/** A copy of what was revoked is good for so long, as the list says itself. */
const keepList = 'public, max-age=600';
/** On the holder's own device only, and asked for anew. */
const keepResult = 'private, no-cache';

export function resultDocumentsHandlers({ intake, results }: Pick<Clients, 'intake' | 'results'>): Handlers {
  const common = (call: Call) => ({
    number: call.param('number'),
    idempotencyKey: call.header('idempotency-key') ?? '',
  });
  return withPlaces(places, {
    getResultPdf: async (call) => {
      const language = call.query('language') ?? call.speaker.language;
      const { pdf, fileName } = await results.getResultPdf({ number: call.param('number'), language });
      call.response.setHeader('Content-Language', language);
      return sendBytes(call, { type: 'application/pdf', bytes: pdf, keep: keepResult, fileName });
    },
    getResultJws: async (call) => {
      const number = call.param('number');
      const { document } = await intake.getResult({ number });
      return sendBytes(call, {
        type: 'application/jose',
        bytes: document,
        keep: keepResult,
        fileName: `${number}.jws`,
      });
    },
    nameCollector: async (call) => {
      const collector = call.body<{ name: string; document: string }>();
      const { application } = await results.nameCollector({ ...common(call), collector });
      return applicationReply(application, call.speaker);
    },
    removeCollector: async (call) => {
      const { application } = await results.nameCollector(common(call));
      return applicationReply(application, call.speaker);
    },
    reissueCollectionCode: async (call) => {
      const { application } = await results.reissueCollectionCode(common(call));
      return applicationReply(application, call.speaker);
    },
    revokeResult: async (call) => {
      const { reasons, language = call.speaker.language } = call.body<{ reasons: string; language?: string }>();
      const { application } = await results.revokeResult({ ...common(call), reasons, language });
      return applicationReply(application, call.speaker);
    },
    verifyPdf: async (call) => {
      const { verification } = await results.verifyPdf({ pdf: call.body<Buffer>() });
      return { body: verificationShape(verification, call.speaker) };
    },
    getResultStatusList: async (call) => {
      const { token } = await results.getStatusList({ day: call.param('day') });
      return sendBytes(call, { type: 'application/statuslist+jwt', bytes: token, keep: keepList });
    },
  });
}
