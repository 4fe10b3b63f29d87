import { isDomainError } from '@darcha/kit/errors.ts';
import type { Application } from '../../domain/application.ts';
import type { Intake } from '../../intake.ts';
import { checkStillConducts } from '../../mandates.ts';
import { whoCalls } from '../call.ts';
import { cutPage, readPage } from '../page.ts';
import { shownList } from '../show.ts';
import type { MandatesRpc } from './types.ts';

/** What the caller conducts for others. Errors: `request-invalid`. */
export function listRepresented(intake: Intake): MandatesRpc<'ListRepresented'> {
  return async ({ page }) => {
    const who = whoCalls(intake);
    const { size, after } = readPage(page);
    const found = await intake.store.listRepresented(who, after, size + 1);
    const [items, nextToken] = cutPage(found, size, ({ createdAt, number }) => ({ at: createdAt, number }));
    const shown = await Promise.all(items.map((application) => stillConducted(intake, application)));
    return { applications: await shownList(intake, shown.flat()), page: { nextToken } };
  };
}

/** None where the mandate has ended and this is yet to be told to the application. */
async function stillConducted(intake: Intake, application: Application): Promise<Application[]> {
  try {
    if (application.representation) await checkStillConducts(intake, application.representation);
    return [application];
  } catch (error) {
    if (isDomainError(error, 'mandate-not-in-force')) return [];
    throw error;
  }
}
