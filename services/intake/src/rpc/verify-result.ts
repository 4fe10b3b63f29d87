import { readResultCode } from '../domain/number.ts';
import type { ResultContent } from '../domain/result.ts';
import type { Intake } from '../intake.ts';
import type { Rpc } from './call.ts';
import { genuine, notGenuine } from './verification.ts';
import { issuedOf } from './wire.ts';

/** Whether there is a result under a code. Open to everybody, has no errors of its own. */
export function verifyResult({ store }: Intake): Rpc<'VerifyResult'> {
  return async ({ code }) => {
    const read = readResultCode(code);
    const application = read === undefined ? undefined : await store.findByResultCode(read);
    const issued = application && issuedOf(application.status);
    if (!issued) return { verification: notGenuine(['code-unknown']) };
    const payload = Buffer.from(issued.document.split('.')[1] ?? '', 'base64url').toString('utf8');
    return { verification: genuine(JSON.parse(payload) as ResultContent, issued.digest) };
  };
}
