import type { Intake } from '../intake.ts';
import type { ResultsRpc } from './call.ts';
import { verified } from './verification.ts';

/** Whether a PDF is a genuine result in force; every fault is named. Open to everybody, has no errors of its own. */
export function verifyPdf(intake: Intake): ResultsRpc<'VerifyPdf'> {
  return async ({ pdf }) => ({ verification: await verified(intake, pdf) });
}
