import { findBundle } from '../../bundles.ts';
import type { Intake } from '../../intake.ts';
import { cutPage, readPage } from '../page.ts';
import { type BundleRpc, readNumber, requireOwner, shownBundle } from './bundle-call.ts';

/** A bundle of one's own. Errors: `sign-in-required`, `persons-only`, `bundle-unknown`. */
export function getBundle(intake: Intake): BundleRpc<'GetBundle'> {
  return async ({ number }) => {
    const { owner } = requireOwner(intake);
    const { bundle } = await findBundle(intake, readNumber(number), owner);
    return { bundle: await shownBundle(intake, bundle) };
  };
}

/** The caller's own, newest first. Errors: `sign-in-required`, `persons-only`, `request-invalid`. */
export function listBundles(intake: Intake): BundleRpc<'ListBundles'> {
  return async ({ page }) => {
    const { owner } = requireOwner(intake);
    const { size, after } = readPage(page);
    const found = await intake.bundles.store.listOwned(owner, after, size + 1);
    const [items, nextToken] = cutPage(found, size, ({ createdAt, number }) => ({ at: createdAt, number }));
    const bundles = await Promise.all(items.map((bundle) => shownBundle(intake, bundle, 'listed')));
    return { bundles, page: { nextToken } };
  };
}
