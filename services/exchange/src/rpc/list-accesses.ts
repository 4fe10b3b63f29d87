/** ListAccesses: what was asked about the calling person, newest first. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { ListAccessesRequest } from '@darcha/proto/gen/darcha/exchange/v1/ListAccessesRequest.ts';
import type { ListAccessesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListAccessesResponse.ts';
import { readEntry } from '@darcha/transparency-log/log-entry.ts';
import { readAccesses } from '../accesses/read.ts';
import type { AccessFilter } from '../domain/accesses/filter.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { DisputeStore } from '../store/dispute-store.ts';
import type { LogStore } from '../store/log-store.ts';
import { readSize } from './page.ts';
import { callingPin } from './person.ts';
import { toAccess, verdictOf } from './wire.ts';

const sizes = { usual: 20, most: 100 };
const mostSkipped = 10_000;
const codeForm = /^([a-z][a-z0-9-]{0,62})?$/;
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

export interface ListAccessesDependencies {
  log: LogStore;
  sealer: Sealer;
  recordTypes: ReadonlyMap<string, RecordType>;
  disputes: Pick<DisputeStore, 'disputed'>;
}

export function listAccesses({ log, sealer, recordTypes, disputes }: ListAccessesDependencies) {
  let keptSince = '';
  return async (request: ListAccessesRequest): Promise<ListAccessesResponseInput> => {
    const subject = sealer.pseudonym(`pin:${callingPin()}`);
    const { beforePosition: before, skip, withTotal } = request;
    const reading = { before, limit: pageOf(request), skip, filter: filterOf(request), count: withTotal };
    keptSince ||= await firstTime(log);
    const { found, next, total } = await readAccesses(log, subject, reading);
    const disputed = await disputes.disputed(found.map(({ position }) => position));
    return {
      accesses: found.map((placed) => toAccess(placed, recordTypes, disputed.has(placed.position))),
      nextBefore: next,
      total: withTotal ? total : 0,
      keptSince,
    };
  };
}

/** How many are asked for. */
function pageOf({ beforePosition, limit, skip }: ListAccessesRequest): number {
  if (!Number.isSafeInteger(beforePosition) || beforePosition < 0) {
    throw invalidField('/beforePosition', 'minimum', 'Must be a position in the log, or 0 for the newest.');
  }
  const size = readSize('/limit', limit, sizes);
  if (skip < 0 || skip > mostSkipped) throw invalidField('/skip', 'range', `Must be 0 to ${mostSkipped}.`);
  return size;
}

function filterOf({ from, to, agency, verdict }: ListAccessesRequest): AccessFilter {
  if (!codeForm.test(agency)) throw invalidField('/agency', 'pattern', 'Must be the code of an agency, or nothing.');
  const only = verdictOf(verdict);
  return {
    ...(from !== '' && { from: timeOf('/from', from) }),
    ...(to !== '' && { to: timeOf('/to', to) }),
    ...(agency !== '' && { agency }),
    ...(only && { verdict: only }),
  };
}

function timeOf(path: string, instant: string): number {
  const time = instantForm.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(time))
    throw invalidField(path, 'format', 'Must be an instant in UTC, for example 2026-01-31T09:00:00Z.');
  return time;
}

/** Of the first entry there is; entries are never deleted. */
async function firstTime(log: LogStore): Promise<string> {
  const first = await log.read(1);
  return first ? readEntry(first).at : '';
}
