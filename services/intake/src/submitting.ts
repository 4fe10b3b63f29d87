/** Submits an application, where there may be only one of its sort, too. */

import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Reasons } from './domain/application.ts';
import { duplicateUnderWay, type OnlyOne, type Overridden, onlyOneText } from './domain/duplicates.ts';
import type { Intake } from './intake.ts';
import { type Performed, type Performing, perform } from './perform.ts';
import { UnderWay } from './store/store.ts';

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
): Promise<Performed> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    let submitting: Application | undefined;
    try {
      return await perform(intake, {
        ...performing,
        command: (application, passport) => {
          submitting = application;
          const onlyOne = placeOf(intake, application, passport);
          return { name: 'submit', ...(onlyOne && { onlyOne }) };
        },
      });
    } catch (error) {
      if (!(error instanceof UnderWay)) throw error;
      const other = await intake.store.findOnlyOne(error.key);
      // It has ended in between: the place is free.
      if (!other) continue;
      const why = reasons ?? submitting?.overridden?.reasons;
      if (!why) throw duplicateUnderWay(other.owner === submitting?.owner ? other.number : undefined);
      const overridden: Overridden = { number: other.number, reasons: why };
      return await perform(intake, { ...performing, command: () => ({ name: 'submit', overridden }) });
    }
  }
  throw duplicateUnderWay(undefined);
}

function placeOf({ sealer }: Intake, application: Application, passport: Passport): OnlyOne | undefined {
  const text = onlyOneText(application, passport);
  if (text === undefined) return undefined;
  return { key: sealer.pseudonym(`only-one:${text}`), until: passport.duplicates?.until ?? 'ended' };
}
