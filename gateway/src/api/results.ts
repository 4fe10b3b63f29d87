/** Whether a result is genuine; open to everybody. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { verificationShape } from './shapes/verification.ts';

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
