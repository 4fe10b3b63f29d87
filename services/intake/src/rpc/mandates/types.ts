/** Handlers of the contract of mandates. */
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { MethodsOf, mandates } from '@darcha/proto/contracts.ts';
import { ownerText } from '../../domain/reader.ts';
import type { Intake } from '../../intake.ts';
import { requirePerson } from '../call.ts';

type Methods = MethodsOf<typeof mandates>;
export type MandatesRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** Pseudonym of the caller, or of the legal entity they are signed in for; throws `sign-in-required`, `persons-only`. */
export function whoCalls({ sealer }: Intake): string {
  return sealer.pseudonym(ownerText(requirePerson()));
}
