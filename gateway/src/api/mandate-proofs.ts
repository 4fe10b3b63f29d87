/** Mandates that a register proves. */
import { MandateKind } from '@darcha/proto/gen/darcha/intake/v1/MandateKind.ts';
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { mandateShape } from './shapes/mandate.ts';
import { enumOf } from './shapes/words.ts';

export function mandateProofsHandlers({ mandateProofs }: Pick<Clients, 'mandateProofs'>): Handlers {
  return {
    proveMandate: async (call) => {
      const { kind, principal } = call.body<{ kind: string; principal: string }>();
      const request = { kind: enumOf(MandateKind, 'MANDATE_KIND', kind), principal };
      const { mandate } = await mandateProofs.proveMandate(request);
      return { body: mandateShape(mandate) };
    },
  };
}
