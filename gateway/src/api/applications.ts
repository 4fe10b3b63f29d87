/** A person's applications, from the draft to the result. */
import type { Clients } from '../clients.ts';
import { type Call, expectedVersion, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { applicationReply, applicationSummaryShape } from './shapes/application.ts';
import { jsonOf } from './shapes/words.ts';

/** What intake calls otherwise. */
const places: Places = {
  '/page/token': 'page',
  '/page/size': 'size',
  '/idempotencyKey': 'Idempotency-Key',
};

/** The change of a form is the whole body. */
const formPlaces: Places = { '/form': '' };

export function applicationsHandlers({ intake }: Pick<Clients, 'intake'>): Handlers {
  const numberOf = (call: Call) => call.param('number');
  const ownApplications = withPlaces(places, {
    listApplications: async (call) => {
      const { applications, page } = await intake.listApplications({
        page: { size: call.number('size'), token: call.query('page') ?? '' },
      });
      return {
        body: { items: applications.map((application) => applicationSummaryShape(application, call.speaker)) },
        headers: nextLink(call, 'page', page?.nextToken),
      };
    },
    createApplication: async (call) => {
      const { service, serviceVersion, form, mandate } = call.body<{
        service: string;
        mandate?: string;
        serviceVersion?: number;
        form?: object;
      }>();
      const { application } = await intake.createApplication({
        service,
        serviceVersion: serviceVersion ?? 0,
        formJson: form ? Buffer.from(JSON.stringify(form)) : Buffer.alloc(0),
        mandate: mandate ?? '',
        idempotencyKey: call.header('idempotency-key') ?? '',
      });
      const reply = applicationReply(application, call.speaker);
      const Location = `/api/v1/applications/${application?.number}`;
      return { ...reply, status: 201, headers: { ...reply.headers, Location } };
    },
    getApplication: async (call) => {
      const { application } = await intake.getApplication({ number: numberOf(call) });
      return applicationReply(application, call.speaker);
    },
    requestEvidence: async (call) => {
      const { names } = call.body<{ names: string[] }>();
      const { application } = await intake.requestEvidence({ number: numberOf(call), names });
      return applicationReply(application, call.speaker);
    },
    submitApplication: async (call) => {
      const { application } = await intake.submitApplication({
        number: numberOf(call),
        expectedVersion: expectedVersion(call),
        idempotencyKey: call.header('idempotency-key') ?? '',
      });
      return applicationReply(application, call.speaker);
    },
    withdrawApplication: async (call) => {
      const { application } = await intake.withdrawApplication({
        number: numberOf(call),
        idempotencyKey: call.header('idempotency-key') ?? '',
      });
      return applicationReply(application, call.speaker);
    },
    getResult: async (call) => {
      const { code, document, contentJson } = await intake.getResult({ number: numberOf(call) });
      return { body: { code, document, content: jsonOf(contentJson) ?? {} } };
    },
  });
  const form = withPlaces(formPlaces, {
    updateForm: async (call) => {
      const { application } = await intake.updateForm({
        number: numberOf(call),
        patchJson: Buffer.from(JSON.stringify(call.body())),
        expectedVersion: expectedVersion(call),
      });
      return applicationReply(application, call.speaker);
    },
  });
  return { ...ownApplications, ...form };
}
