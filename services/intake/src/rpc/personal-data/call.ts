/** Whose data is asked for: only one's own, and only for oneself. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { MethodsOf, personalData } from '@darcha/proto/contracts.ts';
import { pinOfOneself } from '@darcha/proto/exported.ts';
import { ownerText } from '../../domain/reader.ts';
import type { Intake } from '../../intake.ts';
import { requirePerson } from '../call.ts';

type Methods = MethodsOf<typeof personalData.intake>;
export type PersonalDataRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** Pseudonym of the calling person; throws `sign-in-required`, `persons-only` or `own-data-only`. */
export function ownerThemselves({ sealer }: Intake): string {
  const pin = pinOfOneself(requirePerson());
  if (pin !== undefined) return sealer.pseudonym(ownerText({ pin }));
  const message = 'Everything that is held about somebody is handed to that person alone. Sign in for yourself.';
  throw new DomainError('forbidden', 'own-data-only', message);
}
