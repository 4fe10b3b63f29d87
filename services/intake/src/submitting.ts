/** Submits an application, where there may be only one of its sort, too. */

import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Reasons } from './domain/application.ts';
import type { Command } from './domain/command.ts';
import { duplicateUnderWay, type OnlyOne, type Overridden, onlyOneText } from './domain/duplicates.ts';
import { ownerText } from './domain/reader.ts';
import { neededSigners } from './domain/signers.ts';
import type { Intake } from './intake.ts';
import { type Performed, type Performing, perform } from './perform.ts';
import { UnderWay } from './store/store.ts';

/** The place a submission takes, or that it is submitted although another has it. */
interface Place {
  onlyOne?: OnlyOne;
  overridden?: Overridden;
}

/** How often the other application may end, and a third take its place, before the caller is told to try again. */
const maxAttempts = 4;

/**
 * The write itself fails when another application holds the place, so that of two submitted at the same moment one is. With
 * `reasons` it is then submitted without the place; throws `duplicate-under-way` without.
 */
export async function submitOnce(
  intake: Intake,
  reasons: Reasons | undefined,
  performing: Omit<Performing, 'command'>,
  commandOf: (place: Place, application: Application, passport: Passport) => Command = submitting(intake),
): Promise<Performed> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    let before: Application | undefined;
    let itself = false;
    try {
      return await perform(intake, {
        ...performing,
        command: (application, passport, actor) => {
          before = application;
          itself = actor.role === 'applicant' && !actor.as;
          const onlyOne = placeOf(intake, application, passport);
          return commandOf({ ...(onlyOne && { onlyOne }) }, application, passport);
        },
      });
    } catch (error) {
      if (!(error instanceof UnderWay)) throw error;
      const other = await intake.store.findOnlyOne(error.key);
      // It has ended in between: the place is free.
      if (!other) continue;
      const why = reasons ?? before?.overridden?.reasons;
      // What else the applicant has under way is no affair of a representative, nor of who signs beside them.
      if (!why) throw duplicateUnderWay(itself && other.owner === before?.owner ? other.number : undefined);
      const overridden: Overridden = { number: other.number, reasons: why };
      const command = (application: Application, passport: Passport) =>
        commandOf({ overridden }, application, passport);
      return await perform(intake, { ...performing, command });
    }
  }
  throw duplicateUnderWay(undefined);
}

/** The command of the applicant, with those who sign beside them. */
function submitting({ sealer }: Intake) {
  return (place: Place, application: Application, passport: Passport): Command => {
    const signers =
      passport.signatures && neededSigners(passport, application).map((one) => ({ ...one, who: whoIs(one) }));
    return { name: 'submit', ...place, ...(signers && { signers }) };
  };

  function whoIs({ pin }: { pin: string }): string {
    return sealer.pseudonym(ownerText({ pin }));
  }
}

function placeOf({ sealer }: Intake, application: Application, passport: Passport): OnlyOne | undefined {
  const text = onlyOneText(application, passport);
  if (text === undefined) return undefined;
  return { key: sealer.pseudonym(`only-one:${text}`), until: passport.duplicates?.until ?? 'ended' };
}
