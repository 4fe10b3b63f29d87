import { invalidField } from '@darcha/kit/errors.ts';
import type { Intake } from '../../intake.ts';
import { whoCalls } from '../call.ts';
import { cutPage, readPage } from '../page.ts';
import type { MandatesRpc } from './types.ts';
import { readSide, toWireMandate } from './wire.ts';

/** Those the caller has granted or received. Errors: `request-invalid`. */
export function listMandates(intake: Intake): MandatesRpc<'ListMandates'> {
  return async ({ side: wire, page }) => {
    const who = whoCalls(intake);
    const side = readSide(wire);
    if (!side) throw invalidField('/side', 'enum', 'Say which: those you are the principal of, or the representative.');
    const { size, after } = readPage(page);
    const found = await intake.mandates.list(side, who, after, size + 1);
    const [items, nextToken] = cutPage(found, size, ({ createdAt, number }) => ({ at: createdAt, number }));
    const now = intake.now();
    return { mandates: items.map((mandate) => toWireMandate(mandate, side, now)), page: { nextToken } };
  };
}
