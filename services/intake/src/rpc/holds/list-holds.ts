import { DomainError } from '@darcha/kit/errors.ts';
import { reviewedFrom } from '../../domain/hold.ts';
import type { Intake } from '../../intake.ts';
import { requireOfficial } from '../call.ts';
import { cutPage, readPage } from '../page.ts';
import { shownList } from '../show.ts';
import type { HoldsRpc } from './place-hold.ts';

/** What the head's agency holds. Errors: `sign-in-required`, `officials-only`, `head-only`, `request-invalid`. */
export function listHolds(intake: Intake): HoldsRpc<'ListHolds'> {
  return async ({ page }) => {
    const { agency, roles } = requireOfficial();
    if (!roles.includes('head')) {
      throw new DomainError('forbidden', 'head-only', 'Only a head of the agency looks after its holds.');
    }
    const { size, after } = readPage(page);
    const found = await intake.store.listHeld(agency, after, size + 1);
    const [items, nextToken] = cutPage(found, size, ({ hold, number, createdAt }) => ({
      at: hold ? reviewedFrom(hold) : createdAt,
      number,
    }));
    return { applications: await shownList(intake, items), page: { nextToken } };
  };
}
