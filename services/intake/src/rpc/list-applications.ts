import { ownerText } from '../domain/reader.ts';
import type { Intake } from '../intake.ts';
import { type Rpc, requirePerson } from './call.ts';
import { cutPage, readPage } from './page.ts';
import { shownList } from './show.ts';

/** The caller's own applications, newest first. Errors: `sign-in-required`, `persons-only`, `request-invalid`. */
export function listApplications(intake: Intake): Rpc<'ListApplications'> {
  return async ({ page }) => {
    const owner = intake.sealer.pseudonym(ownerText(requirePerson()));
    const { size, after } = readPage(page);
    const found = await intake.store.listOwned(owner, after, size + 1);
    const [items, nextToken] = cutPage(found, size, ({ createdAt, number }) => ({ at: createdAt, number }));
    return { applications: await shownList(intake, items), page: { nextToken } };
  };
}
