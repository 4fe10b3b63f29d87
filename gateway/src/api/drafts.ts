/** Drafts that begin with more than nothing, and submissions although another one is under way. */
import type { Application } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { Clients } from '../clients.ts';
import { type Call, expectedVersion, type Handlers, type Reply, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { applicationReply, applicationShape } from './shapes/application.ts';
import { answerFaultShape } from './shapes/form-state.ts';

const places: Places = { '/idempotencyKey': 'Idempotency-Key' };

export function draftsHandlers({ drafts, intake }: Pick<Clients, 'drafts' | 'intake'>): Handlers {
  const keyOf = (call: Call) => call.header('idempotency-key') ?? '';
  return withPlaces(places, {
    copyApplication: async (call) => {
      const request = { number: call.param('number'), idempotencyKey: keyOf(call) };
      const { application, leftOut } = await drafts.copyApplication(request);
      const { headers } = created(application, call);
      if (!application) throw new Error('intake answered without an application');
      const body = {
        application: applicationShape(application, call.speaker),
        leftOut: leftOut.map((fault) => answerFaultShape(fault, call.speaker)),
      };
      return { status: 201, headers: headers ?? {}, body };
    },
    submitDuplicate: async (call) => {
      const { reason, language } = call.body<{ reason: string; language?: string }>();
      const { application } = await intake.submitApplication({
        number: call.param('number'),
        expectedVersion: expectedVersion(call),
        idempotencyKey: keyOf(call),
        duplicateReason: reason,
        language: language ?? call.speaker.language,
      });
      return applicationReply(application, call.speaker);
    },
    prepareDraft: async (call) => {
      const { service, serviceVersion, form } = call.body<{ service: string; serviceVersion?: number; form: object }>();
      const { code, expiresAt } = await drafts.prepareDraft({
        service,
        serviceVersion: serviceVersion ?? 0,
        formJson: Buffer.from(JSON.stringify(form)),
        idempotencyKey: keyOf(call),
      });
      return { status: 201, body: { code, expiresAt } };
    },
    claimDraft: async (call) => {
      const { code, allowInforming = false } = call.body<{ code: string; allowInforming?: boolean }>();
      const { application } = await drafts.claimDraft({ code, allowInforming });
      return created(application, call);
    },
  });
}

function created(application: Application | null, call: Call): Reply {
  const reply = applicationReply(application, call.speaker);
  const Location = `/api/v1/applications/${application?.number}`;
  return { ...reply, status: 201, headers: { ...reply.headers, Location } };
}
