import type { Intake } from '../intake.ts';
import type { Rpc } from './call.ts';
import { verified } from './verification.ts';

/** Whether a signed result is genuine and in force; every fault is named. Open to everybody, has no errors of its own. */
export function verifyDocument(intake: Intake): Rpc<'VerifyDocument'> {
  return async ({ document }) => ({ verification: await verified(intake, Buffer.from(document)) });
}
