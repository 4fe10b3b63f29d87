import { invalidField } from '@darcha/kit/errors.ts';
import type { StateKind } from '../domain/application.ts';
import { askedOpinion } from '../domain/letters.ts';
import { currentPart } from '../domain/parts.ts';
import type { Intake } from '../intake.ts';
import { type Rpc, requireOfficial } from './call.ts';
import { cutPage, readPage } from './page.ts';
import { checkUnfiltered, dueBy, readFilter } from './queue-filter.ts';
import { shownList } from './show.ts';
import { readState } from './wire.ts';

/** States with a deadline that officials can look through; of these only the first waits for them. */
const listed: readonly StateKind[] = [
  'under-examination',
  'submitted',
  'waiting-for-register',
  'waiting-for-scan',
  'returned',
  'ready-for-collection',
];

/** What waits for the official's agency. Errors: `sign-in-required`, `officials-only`, `request-invalid`. */
export function listQueue(intake: Intake): Rpc<'ListQueue'> {
  return async ({ state, page, due, ...asked }) => {
    const { agency, id } = requireOfficial();
    const wanted = state === 'STATE_UNSPECIFIED' ? 'under-examination' : readState(state);
    if (wanted === undefined || !listed.includes(wanted)) {
      throw invalidField('/state', 'state', `Only these states can be listed: ${listed.join(', ')}.`);
    }
    const { size, after } = readPage(page);
    const turn = wanted === 'under-examination';
    if (!turn) checkUnfiltered(asked);
    const filter = { ...readFilter(asked, id), until: dueBy(due, intake.now()) };
    const found = turn
      ? await intake.store.listTurn(agency, filter, after, size + 1)
      : await intake.store.listQueue(agency, { ...filter, state: wanted }, after, size + 1);
    const [items, nextToken] = cutPage(found, size, ({ status, parts, opinions, number, createdAt }) => ({
      at:
        (turn ? (currentPart(parts, agency) ?? askedOpinion(opinions, agency))?.until : undefined) ??
        ('until' in status ? status.until : createdAt),
      number,
    }));
    return { applications: await shownList(intake, items), page: { nextToken } };
  };
}
