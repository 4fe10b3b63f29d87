import { readResultCode } from '../domain/number.ts';
import type { Intake } from '../intake.ts';
import type { Rpc } from './call.ts';
import { inForce, notGenuine, toldOf } from './verification.ts';

/** Whether there is a result under a code, and in force. Open to everybody, has no errors of its own. */
export function verifyResult({ store }: Intake): Rpc<'VerifyResult'> {
  return async ({ code }) => {
    const read = readResultCode(code);
    const application = read === undefined ? undefined : await store.findByResultCode(read);
    const result = application && toldOf(application);
    if (!application || !result) return { verification: notGenuine(['code-unknown']) };
    return { verification: inForce(application, result.content, result.digest) };
  };
}
