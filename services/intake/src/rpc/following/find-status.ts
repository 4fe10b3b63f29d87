import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@darcha/kit/errors.ts';
import { followUpCode, isLocked } from '../../domain/follow-up.ts';
import { sameCode } from '../../domain/secret.ts';
import type { Intake } from '../../intake.ts';
import { toWireBundleStatus } from './bundle-status.ts';
import { type FollowingRpc, keepingOf } from './call.ts';
import { type Found, findFollowed } from './found.ts';
import { toWireStatus } from './wire.ts';

/** Every refusal takes so long, whatever it was for, milliseconds: the time does not tell a known number from an unknown one. */
const refusalMs = 250;
const longestCode = 40;

/** Where it is, by number and code. Open to everybody. Errors: `status-unknown`. */
export function findStatus(intake: Intake): FollowingRpc<'FindStatus'> {
  return async ({ number, code }) => {
    const refused = sleep(refusalMs);
    const found = await look(intake, number, code);
    if (!found) {
      await refused;
      throw statusUnknown();
    }
    if ('bundle' in found) return { bundle: await toWireBundleStatus(intake, found.bundle, await found.parts()) };
    const { application } = found;
    const passport = await intake.passports.get(application.service, application.serviceVersion);
    return { status: toWireStatus(application, { passport, agencyName: intake.agencyName, now: intake.now() }) };
  };
}

async function look(intake: Intake, text: string, code: string): Promise<Found | undefined> {
  const found = await findFollowed(intake, text);
  if (!found || isLocked(found.followUp, intake.now())) return undefined;
  const { number, followUp } = found;
  const keeping = keepingOf(intake, number);
  if (code.length > longestCode || !sameCode(followUpCode(intake.sealer.pseudonym, number, followUp), code)) {
    await keeping.countWrongCode(number, intake.now());
    return undefined;
  }
  if (followUp.wrongCodes) await keeping.forgetWrongCodes(number);
  return found;
}

function statusUnknown(): DomainError {
  const message =
    'There is nothing under this number and code. Compare both with what the applicant has. After five wrong codes ' +
    'none is looked at for an hour; the applicant can ask for a new code at any time.';
  return new DomainError('not-found', 'status-unknown', message);
}
