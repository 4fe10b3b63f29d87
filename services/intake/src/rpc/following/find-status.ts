import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@darcha/kit/errors.ts';
import { followUpCode, isLocked } from '../../domain/follow-up.ts';
import { readApplicationNumber } from '../../domain/number.ts';
import { sameCode } from '../../domain/secret.ts';
import type { Intake } from '../../intake.ts';
import type { Followed } from '../../store/following.ts';
import type { FollowingRpc } from './call.ts';
import { toWireStatus } from './wire.ts';

/** Every refusal takes so long, whatever it was for, milliseconds: the time does not tell a known number from an unknown one. */
const refusalMs = 250;
const longestCode = 40;

/** Where an application is, by number and code. Open to everybody. Errors: `status-unknown`. */
export function findStatus(intake: Intake): FollowingRpc<'FindStatus'> {
  return async ({ number, code }) => {
    const refused = sleep(refusalMs);
    const followed = await look(intake, number, code);
    if (!followed) {
      await refused;
      throw statusUnknown();
    }
    const { application } = followed;
    const passport = await intake.passports.get(application.service, application.serviceVersion);
    return { status: toWireStatus(application, { passport, agencyName: intake.agencyName, now: intake.now() }) };
  };
}

async function look({ store, sealer, now }: Intake, text: string, code: string): Promise<Followed | undefined> {
  const number = readApplicationNumber(text);
  const followed = number === undefined ? undefined : await store.findFollowed(number);
  if (number === undefined || !followed || isLocked(followed.followUp, now())) return undefined;
  const right = followUpCode(sealer.pseudonym, number, followed.followUp);
  if (code.length > longestCode || !sameCode(right, code)) {
    await store.countWrongCode(number, now());
    return undefined;
  }
  if (followed.followUp.wrongCodes) await store.forgetWrongCodes(number);
  return followed;
}

function statusUnknown(): DomainError {
  const message =
    'There is no application under this number and code. Compare both with what the applicant has. After five wrong codes ' +
    'none is looked at for an hour; the applicant can ask for a new code at any time.';
  return new DomainError('not-found', 'status-unknown', message);
}
