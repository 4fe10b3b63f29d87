/** ListAccesses: what was asked about the calling person, newest first. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { ListAccessesRequest } from '@darcha/proto/gen/darcha/exchange/v1/ListAccessesRequest.ts';
import type { ListAccessesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListAccessesResponse.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { LogStore } from '../store/log-store.ts';
import { toAccess } from './wire.ts';

const usual = 20;
const most = 100;

export interface ListAccessesDependencies {
  log: LogStore;
  sealer: Sealer;
  recordTypes: ReadonlyMap<string, RecordType>;
}

export function listAccesses({ log, sealer, recordTypes }: ListAccessesDependencies) {
  return async ({ beforePosition, limit }: ListAccessesRequest): Promise<ListAccessesResponseInput> => {
    const caller = currentContext()?.caller;
    if (caller?.kind !== 'person') {
      throw new DomainError(
        caller?.kind === 'anonymous' ? 'unauthenticated' : 'forbidden',
        'person-required',
        'Accesses are shown to the person whose records were asked for. Sign in as a person.',
      );
    }
    if (!Number.isSafeInteger(beforePosition) || beforePosition < 0) {
      throw invalidField('/beforePosition', 'minimum', 'Must be a position in the log, or 0 for the newest.');
    }
    if (limit < 0 || limit > most) throw invalidField('/limit', 'range', `Must be 1 to ${most}, or 0 for ${usual}.`);
    const found = await log.about(sealer.pseudonym(`pin:${caller.pin}`), beforePosition, limit || usual);
    return { accesses: found.map(({ position, entry }) => toAccess(position, entry, recordTypes)) };
  };
}
