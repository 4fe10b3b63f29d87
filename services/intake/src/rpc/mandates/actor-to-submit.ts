import { actorOf } from '../../domain/reader.ts';
import type { Intake } from '../../intake.ts';
import type { Performing } from '../../perform.ts';
import { confirmedToUse } from '../../proving.ts';
import { actorFor, caller } from '../call.ts';

/** What the caller is to an application they submit: where a representative's proof is old the register is asked again first. */
export function actorToSubmit(intake: Intake): Performing['actor'] {
  return async (application) => {
    const actor = actorOf(caller(), application, intake.sealer.pseudonym);
    const as = actor?.role === 'applicant' ? actor.as : undefined;
    const mandate = as && !as.ended ? await intake.mandates.find(as.mandate) : undefined;
    if (mandate) await confirmedToUse(intake, mandate);
    return await actorFor(intake)(application);
  };
}
