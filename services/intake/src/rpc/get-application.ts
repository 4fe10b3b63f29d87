import type { Intake } from '../intake.ts';
import { type Rpc, readNumber } from './call.ts';
import { readShown } from './show.ts';

/** One application, for its applicant and the officials of its agency. Errors: `application-unknown`. */
export function getApplication(intake: Intake): Rpc<'GetApplication'> {
  return async ({ number }) => await readShown(intake, readNumber(number));
}
