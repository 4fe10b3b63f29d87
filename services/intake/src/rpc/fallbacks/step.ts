/** Takes the applicant's step and answers with the application as far as it comes at once. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Command } from '../../domain/command.ts';
import { isSameQuestion } from '../../domain/outdated.ts';
import { isAwaiting } from '../../domain/portal-steps.ts';
import type { Intake } from '../../intake.ts';
import { perform } from '../../perform.ts';
import type { Handled } from '../../store/store.ts';
import type { Processing } from '../../work/process.ts';
import { actorFor } from '../call.ts';
import { readShown } from '../show.ts';
import { withinCall } from '../within-call.ts';
import type { Concerned } from './fallback-call.ts';

interface Taken {
  intake: Intake;
  processing: Processing;
  found: Concerned;
  expectedVersion: number;
  handled: Handled | undefined;
}

/** Without a command there was nothing to do: the register has answered, or it was done before. */
export async function stepTaken(
  { intake, processing, found, expectedVersion, handled }: Taken,
  command?: Command,
): ReturnType<typeof readShown> {
  const { number, status } = found.application;
  const { timing, now } = intake;
  if (command) {
    await perform(intake, {
      number,
      actor: actorFor(intake),
      command: (now, passport) => {
        if ('evidence' in command && typeof command.evidence === 'string') {
          // It was looked up by answers that others may have taken the place of while the register was asked.
          if (!isSameQuestion(command.evidence, passport, [found.application, now])) throw changedMeanwhile();
        }
        return command;
      },
      handled,
      expectedVersion,
      ...(isAwaiting(status) && { work: { at: new Date(now().getTime() + timing.leaseMs), attempts: 0 } }),
    });
  }
  if (isAwaiting(status) && !found.repeated) {
    await withinCall(processing.run(number, timing.submitMs), timing.submitMs);
  }
  return await readShown(intake, number);
}

function changedMeanwhile(): DomainError {
  const message =
    'The answers this record is looked up by have changed meanwhile. Read the application and its fallbacks again.';
  return new DomainError('stale', 'version-stale', message);
}
