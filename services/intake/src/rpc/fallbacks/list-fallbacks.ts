import { fallbackOf, parkedAt } from '../../domain/fallback.ts';
import type { Intake } from '../../intake.ts';
import { find } from '../../perform.ts';
import { actorFor, readNumber, requirePerson } from '../call.ts';
import { type FallbacksRpc, findEarlier } from './fallback-call.ts';
import { toWireFallback } from './wire.ts';

/** What is open for every record that is awaited. Errors: `sign-in-required`, `persons-only`, `application-unknown`. */
export function listFallbacks(intake: Intake): FallbacksRpc<'ListFallbacks'> {
  return async ({ number }) => {
    requirePerson();
    const { application } = await find(intake, readNumber(number));
    const actor = await actorFor(intake)(application);
    // What other applications of the person hold is no affair of a representative in this one.
    const own = actor.role === 'applicant' && !actor.as;
    const passport = await intake.passports.get(application.service, application.serviceVersion);
    const awaited = Object.keys(passport.evidence ?? {}).filter(
      (name) => fallbackOf(passport, name) && application.evidence[name]?.state === 'pending',
    );
    const fallbacks = awaited.map(async (name) => {
      const earlier = own ? await findEarlier(intake, { application, passport }, name) : undefined;
      const parked = parkedAt(application.evidence[name], intake.now());
      return toWireFallback(name, passport, { earlier, parked, now: intake.now() });
    });
    return { fallbacks: await Promise.all(fallbacks) };
  };
}
