/** Whether a result is genuine; open to everybody. */
import type { Verification } from '@darcha/proto/gen/darcha/intake/v1/Verification.ts';
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import type { Speaker } from '../http/language.ts';
import { filled } from './shapes/words.ts';

export function resultsHandlers({ intake }: Pick<Clients, 'intake'>): Handlers {
  return {
    verifyResult: async (call) => {
      const { verification } = await intake.verifyResult({ code: call.param('code') });
      return { body: verificationShape(verification, call.speaker) };
    },
    verifyDocument: async (call) => {
      const { document } = call.body<{ document: string }>();
      const { verification } = await intake.verifyDocument({ document });
      return { body: verificationShape(verification, call.speaker) };
    },
  };
}

function verificationShape(verification: Verification | null, speaker: Speaker) {
  if (!verification) throw new Error('intake answered without a verification');
  return {
    genuine: verification.genuine,
    faults: verification.faults,
    agency: filled(verification.agency),
    service: filled(verification.service),
    title: speaker.maybe(verification.title),
    issuedAt: filled(verification.issuedAt),
    holder: filled(verification.holder),
    digest: filled(verification.digest),
  };
}
