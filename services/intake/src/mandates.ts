/** Mandates: found for their sides, looked at whenever somebody acts under one, and ended everywhere. */
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { Application } from './domain/application.ts';
import type { Actor } from './domain/command.ts';
import { type Mandate, type Side, stateOf } from './domain/mandates/mandate.ts';
import { readMandateNumber } from './domain/number.ts';
import { conductedBy, howEnded, notInForce, type Representation, requireInForce } from './domain/representation.ts';
import type { Intake } from './intake.ts';
import { perform } from './perform.ts';

/** How often the other side may be faster before the caller is told. */
const maxAttempts = 6;
/** Applications that are told of the end of a mandate at a time. */
const settledAtOnce = 100;

/** A mandate of the caller's own, by which of its sides; throws `mandate-unknown`. */
export async function findMandate(
  { mandates }: Intake,
  text: string,
  who: string,
): Promise<{ mandate: Mandate; side: Side }> {
  const number = readMandateNumber(text);
  const mandate = number === undefined ? undefined : await mandates.find(number);
  if (mandate?.principal === who) return { mandate, side: 'principal' };
  if (mandate?.representative === who) return { mandate, side: 'representative' };
  throw mandateUnknown();
}

export function mandateUnknown(): DomainError {
  const message = 'There is no mandate of yours under this number. Check the number, and as whom you are signed in.';
  return new DomainError('not-found', 'mandate-unknown', message);
}

/** The mandate after a change by one of its sides. */
export async function changeMandate(
  intake: Intake,
  { number, who, change }: { number: string; who: string; change: (mandate: Mandate, side: Side) => Mandate },
): Promise<{ mandate: Mandate; side: Side }> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const { mandate, side } = await findMandate(intake, number, who);
    const next = change(mandate, side);
    if (next === mandate || (await intake.mandates.save(mandate, next))) return { mandate: next, side };
  }
  throw new DomainError('stale', 'version-stale', 'The mandate is being changed by another call. Try again.');
}

/** Throws `mandate-not-in-force` unless the representative still conducts it, under a mandate in force. */
export async function checkStillConducts({ mandates, now }: Intake, held: Representation): Promise<void> {
  if (held.ended) throw notInForce(held.ended.by);
  requireInForce(await mandates.find(held.mandate), now());
}

/** Who does what was begun under a mandate earlier, or by the applicant where none is given; throws `mandate-not-in-force`. */
export async function actorUnder(intake: Intake, application: Application, mandate?: string): Promise<Actor> {
  if (mandate === undefined) return { role: 'applicant' };
  const as = conductedBy(application);
  if (as?.mandate !== mandate) throw notInForce('taken-over');
  await checkStillConducts(intake, as);
  return { role: 'applicant', as };
}

/** A mandate that ended while an application was being put under it ends there, too; throws `mandate-not-in-force`. */
export async function endIfOver(intake: Intake, application: Application): Promise<void> {
  const as = conductedBy(application);
  if (!as) return;
  const mandate = await intake.mandates.find(as.mandate);
  const state = mandate ? stateOf(mandate, intake.now()) : 'expired';
  if (state === 'in-force') return;
  // Without its proof it is at rest, and may be confirmed again.
  if (mandate && state !== 'unconfirmed') await settleMandate(intake, mandate);
  throw notInForce(state);
}

/**
 * Tells applications conducted under a mandate that it has ended, so that whatever was begun before the end is not written after it.
 * May be cut short anywhere and done again; true when all of them know.
 */
export async function settleMandate(intake: Intake, mandate: Mandate): Promise<boolean> {
  const by = howEnded(mandate, intake.now());
  const numbers = await intake.store.findUnderMandate(mandate.number, settledAtOnce);
  for (const number of numbers) {
    const command = { name: 'end-representation', mandate: mandate.number, by } as const;
    try {
      await perform(intake, { number, actor: () => ({ role: 'portal' }), command: () => command });
    } catch (error) {
      // Erased in between.
      if (!isDomainError(error, 'application-unknown')) throw error;
    }
  }
  if (numbers.length === settledAtOnce) return false;
  if (!mandate.settled) {
    await intake.mandates.save(mandate, { ...mandate, version: mandate.version + 1, settled: true });
  }
  return true;
}
