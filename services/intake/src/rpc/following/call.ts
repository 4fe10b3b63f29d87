/** Who may manage how an application is followed. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { following, MethodsOf } from '@darcha/proto/contracts.ts';
import { findBundle } from '../../bundles.ts';
import { readBundleNumber } from '../../domain/number.ts';
import { requirePower } from '../../domain/representation.ts';
import type { Intake } from '../../intake.ts';
import { find } from '../../perform.ts';
import type { FollowUpKeeping } from '../../store/following.ts';
import { requireOwner } from '../bundles/bundle-call.ts';
import { actorFor, readNumber } from '../call.ts';

type Methods = MethodsOf<typeof following>;
export type FollowingRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** What following is kept with: that of applications, or of bundles. */
export function keepingOf({ store, bundles }: Intake, number: string): FollowUpKeeping {
  return readBundleNumber(number) === undefined ? store : bundles.store;
}

/** The number in its kept form, of what is the caller's own; throws `application-unknown`, `role-not-allowed`, `bundle-unknown`. */
export async function ownNumber(intake: Intake, text: string): Promise<string> {
  const bundle = readBundleNumber(text);
  if (bundle !== undefined) {
    await findBundle(intake, bundle, requireOwner(intake).owner);
    return bundle;
  }
  const number = readNumber(text);
  const { application } = await find(intake, number);
  const actor = await actorFor(intake)(application);
  requirePower(actor);
  if (actor.role === 'applicant') return number;
  throw new DomainError('forbidden', 'role-not-allowed', 'Only the applicant can do this.');
}
