/** GetEntry: the bytes of an entry, for the members that are party to it; for everybody else it is not there. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { GetEntryRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetEntryRequest.ts';
import type { GetEntryResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetEntryResponse.ts';
import { readEntry } from '@darcha/transparency-log/log-entry.ts';
import { partiesTo } from '../domain/log-entry.ts';
import { type LogDependencies, requireWithin } from './log-reading.ts';
import { callingMemberIfAny } from './members.ts';

export function getEntry({ entries }: Pick<LogDependencies, 'entries'>) {
  return async ({ position }: GetEntryRequest): Promise<GetEntryResponseInput> => {
    requireWithin('/position', position, 1);
    const member = callingMemberIfAny();
    const entry = member === undefined ? undefined : await entries.read(position);
    if (member === undefined || entry === undefined || !partiesTo(readEntry(entry)).has(member)) {
      throw new DomainError(
        'not-found',
        'entry-unknown',
        'There is no such entry that you are party to. Entries are given to the members that asked or were asked.',
      );
    }
    return { entry };
  };
}
