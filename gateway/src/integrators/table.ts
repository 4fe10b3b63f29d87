/** Services as a table for spreadsheets: CSV (RFC 4180), one row a service, in one language. */
import { onlineFee } from '@darcha/proto/fee.ts';
import { stringify } from 'csv-stringify/sync';
import type { Speaker } from '../http/language.ts';
import { isOpenOnline, type Subject } from './describe-channels.ts';

/** With the names of the columns in the first line. */
export function toCsv(subjects: readonly Subject[], speaker: Speaker): Buffer {
  const rows = subjects.map((subject) => rowOf(subject, speaker));
  // A spreadsheet would reckon a text that begins like a formula.
  return Buffer.from(stringify(rows, { header: true, columns, record_delimiter: 'windows', escape_formulas: true }));
}

const columns = [
  'id',
  'version',
  'title',
  'summary',
  'tier',
  'audience',
  'agency',
  'agency_name',
  'events',
  'themes',
  'open_online',
  'fee_counter',
  'fee_online',
  'currency',
  'decided_within',
  'published',
  'retired',
  'sample',
  'address',
];

/** Lists stand in one cell, parted by spaces: their codes have none. */
function rowOf({ passport, iri, lists }: Subject, speaker: Speaker): Record<string, string | number> {
  const counter = passport.fee === 'none' ? 0 : passport.fee.amount;
  const open = isOpenOnline(passport);
  return {
    id: passport.id,
    version: passport.version,
    title: speaker.sayOne(passport.title),
    summary: speaker.sayOne(passport.summary),
    tier: passport.tier,
    audience: passport.audience.join(' '),
    agency: passport.authority,
    agency_name: speaker.sayOne(lists.agencies.get(passport.authority)?.name),
    events: passport.events.join(' '),
    themes: (passport.themes ?? []).join(' '),
    open_online: open ? 'yes' : 'no',
    fee_counter: counter,
    fee_online: open ? onlineFee(counter) : '',
    currency: 'UZS',
    decided_within: passport.clock?.decide ?? '',
    published: passport.published,
    retired: passport.retired ?? '',
    sample: passport.sample ? 'yes' : 'no',
    address: iri,
  };
}
