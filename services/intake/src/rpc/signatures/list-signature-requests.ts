import { signaturesUntil } from '../../domain/signing.ts';
import type { Intake } from '../../intake.ts';
import { whoCalls } from '../call.ts';
import { cutPage, readPage } from '../page.ts';
import { askedOf, type SignaturesRpc } from './asked.ts';
import { toWireRequest } from './wire.ts';

/** What waits for the caller's signature. Errors: `sign-in-required`, `persons-only`, `request-invalid`. */
export function listSignatureRequests(intake: Intake): SignaturesRpc<'ListSignatureRequests'> {
  return async ({ page }) => {
    const who = whoCalls(intake);
    const { size, after } = readPage(page);
    const found = await intake.store.listAwaiting(who, after, size + 1);
    const [items, nextToken] = cutPage(found, size, ({ createdAt, number }) => ({ at: createdAt, number }));
    const now = intake.now();
    // Their last day may be over and the portal not have come to it yet.
    const open = items.filter((one) => (signaturesUntil(one) ?? now) > now);
    const requests = await Promise.all(open.map((one) => toWireRequest(intake, askedOf(one, who, now))));
    return { requests, page: { nextToken } };
  };
}
