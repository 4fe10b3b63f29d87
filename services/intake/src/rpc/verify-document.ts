import { digestOf, documentFaultsOf } from '../domain/document.ts';
import type { Intake } from '../intake.ts';
import { embeddedKey } from '../issuing.ts';
import type { Rpc } from './call.ts';
import { genuine, notGenuine } from './verification.ts';

/** Whether a signed result is genuine; every fault is named. Open to everybody, has no errors of its own. */
export function verifyDocument({ store, portalCertificate }: Intake): Rpc<'VerifyDocument'> {
  return async ({ document }) => {
    const digest = digestOf(document);
    const { faults, content } = await documentFaultsOf(document, {
      portal: portalCertificate,
      embedded: embeddedKey,
      isKnown: await store.isIssued(digest),
    });
    return { verification: content && faults.length === 0 ? genuine(content, digest) : notGenuine(faults) };
  };
}
