import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { BulkOutcomeInput } from '@darcha/proto/gen/darcha/intake/v1/BulkOutcome.ts';
import type { TakeBulkStepRequest } from '@darcha/proto/gen/darcha/intake/v1/TakeBulkStepRequest.ts';
import type { Intake } from '../intake.ts';
import type { Performing } from '../perform.ts';
import { readOfficial } from './assign-application.ts';
import { requireOfficial } from './call.ts';
import { approval } from './decide-application.ts';
import { type ExaminationRpc, takeAsOfficial } from './examination-call.ts';
import { toListed } from './wire.ts';

const most = 50;
/** Taken side by side; an instance has other callers, too. */
const atOnce = 8;

/** One step with many. Errors: `sign-in-required`, `officials-only`, `request-invalid`; of each its own, in its outcome. */
export function takeBulkStep(intake: Intake): ExaminationRpc<'TakeBulkStep'> {
  return async (request) => {
    requireOfficial();
    checkNumbers(request.numbers);
    const command = commandOf(intake, request);
    const { numbers, step, official, idempotencyKey } = request;
    const take = async (number: string): Promise<BulkOutcomeInput> => {
      try {
        const asked = { number, idempotencyKey, rpc: 'bulk', asked: [step, official] };
        const { application, passport, actor } = await takeAsOfficial(intake, { ...asked, command });
        return {
          number,
          application: toListed(application, { passport, actor, agencyName: intake.agencyName, now: intake.now() }),
        };
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return { number, code: error.code, message: error.message };
      }
    };
    const outcomes: BulkOutcomeInput[] = [];
    for (let from = 0; from < numbers.length; from += atOnce) {
      outcomes.push(...(await Promise.all(numbers.slice(from, from + atOnce).map(take))));
    }
    return { outcomes };
  };
}

function checkNumbers(numbers: string[]): void {
  if (numbers.length < 1 || numbers.length > most) {
    throw invalidField('/numbers', 'maxItems', `Name 1 to ${most} applications.`);
  }
  if (new Set(numbers).size < numbers.length)
    throw invalidField('/numbers', 'uniqueItems', 'Name each application once.');
}

function commandOf(intake: Intake, { step, official }: TakeBulkStepRequest): Performing['command'] {
  if (step === 'BULK_STEP_UNSPECIFIED')
    throw invalidField('/step', 'required', 'Say what to do: claim, assign or approve.');
  if (step === 'BULK_STEP_ASSIGN') {
    const to = readOfficial(official);
    return () => ({ name: 'assign', to });
  }
  if (official !== '') throw invalidField('/official', 'step', 'An official is named to assign only. Leave it out.');
  if (step === 'BULK_STEP_CLAIM') return () => ({ name: 'claim' });
  return (application, passport, actor) =>
    approval(intake, { name: 'approve', given: {} }, { application, passport, actor });
}
