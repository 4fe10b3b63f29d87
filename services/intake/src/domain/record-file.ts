/** The record of an application as its owner is handed it. */
import { type Aspect, type RecordEntry, saltOf } from '@darcha/application-record/entry.ts';
import type { About, ApplicationRecord, Changed, FileEntry } from '@darcha/application-record/record.ts';
import type { Application } from './application.ts';
import { type Recorded, shownAspects, valuesOf } from './record-keeping.ts';

export interface RecordParts {
  application: Application;
  record: Recorded;
  entries: readonly RecordEntry[];
}

/** What stands beside the entries, and is signed with them. */
export function aboutOf({ number, service, serviceVersion, agency, status, ...dates }: Application): About {
  const { createdAt, keptUntil, erasedAt } = dates;
  return {
    ...{ number, service, serviceVersion, agency, state: status.kind },
    createdAt: createdAt.toISOString(),
    ...(keptUntil && { keptUntil: keptUntil.toISOString() }),
    ...(erasedAt && { erasedAt: erasedAt.toISOString() }),
  };
}

export function recordFile({ application, record, entries }: RecordParts, head: string): ApplicationRecord {
  const newest = newestOf(entries);
  const values = valuesOf(application);
  const { secrets, pending = [], erasedThrough = 0 } = record;
  const shown = (position: number, aspect: Aspect, digest: string): Changed => {
    if (position <= erasedThrough || !shownAspects.includes(aspect)) return { digest };
    const salt = saltOf(secrets.key, position, aspect);
    // An earlier value is kept by nobody; whoever has it can prove it by its salt.
    if (newest.get(aspect) !== position || pending.includes(aspect)) return { digest, salt };
    return { digest, salt, value: values[aspect] ?? null };
  };
  return {
    format: 'darcha-application-record/1',
    about: aboutOf(application),
    entries: entries.map((entry): FileEntry => {
      const changed = Object.entries(entry.changed) as [Aspect, string][];
      const opened = changed.map(([aspect, digest]) => [aspect, shown(entry.position, aspect, digest)]);
      return { ...entry, changed: Object.fromEntries(opened) };
    }),
    head,
  };
}

/** Where each aspect was last committed to. */
function newestOf(entries: readonly RecordEntry[]): Map<string, number> {
  return new Map(entries.flatMap(({ position, changed }) => Object.keys(changed).map((aspect) => [aspect, position])));
}
