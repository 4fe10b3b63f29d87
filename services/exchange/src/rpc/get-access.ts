/** GetAccess: one access to the calling person's records, with the entry of the log that tells of it. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { GetAccessRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetAccessRequest.ts';
import type { GetAccessResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetAccessResponse.ts';
import { isCovered } from '../domain/log-entry.ts';
import type { LogStore, PlacedEntry } from '../store/log-store.ts';
import type { ListAccessesDependencies } from './list-accesses.ts';
import { requireWithin } from './log-reading.ts';
import { callingPin } from './person.ts';
import { toAccess } from './wire.ts';

export function getAccess({ log, sealer, recordTypes, disputes }: ListAccessesDependencies) {
  return async ({ position }: GetAccessRequest): Promise<GetAccessResponseInput> => {
    const found = await accessOf(log, sealer.pseudonym(`pin:${callingPin()}`), position);
    const [disputed, entry] = await Promise.all([
      disputes.disputed([position]),
      isCovered(found.entry) ? log.read(position) : undefined,
    ]);
    return {
      access: toAccess(found, recordTypes, disputed.has(position)),
      ...(entry && { entry }),
    };
  };
}

/** The access at a position; throws `access-unknown` when it is not about this person, as when there is none. */
export async function accessOf(log: Pick<LogStore, 'at'>, subject: string, position: number): Promise<PlacedEntry> {
  requireWithin('/position', position, 1);
  const [found] = await log.at([position]);
  if (found?.entry.question?.subject === subject) return found;
  throw new DomainError(
    'not-found',
    'access-unknown',
    'There is no access to your records at this place of the log. The list of accesses shows yours.',
  );
}
