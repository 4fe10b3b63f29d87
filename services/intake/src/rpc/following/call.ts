/** Who may manage how an application is followed. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { following, MethodsOf } from '@darcha/proto/contracts.ts';
import { requirePower } from '../../domain/representation.ts';
import type { Intake } from '../../intake.ts';
import { find } from '../../perform.ts';
import { actorFor, readNumber } from '../call.ts';

type Methods = MethodsOf<typeof following>;
export type FollowingRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** The number in its kept form, of an application of the caller's own; throws `application-unknown`, `role-not-allowed`. */
export async function ownNumber(intake: Intake, text: string): Promise<string> {
  const number = readNumber(text);
  const { application } = await find(intake, number);
  const actor = await actorFor(intake)(application);
  requirePower(actor);
  if (actor.role === 'applicant') return number;
  throw new DomainError('forbidden', 'role-not-allowed', 'Only the applicant can do this.');
}
