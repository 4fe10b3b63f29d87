/** The verification of a record in plain text. */
import type { ApplicationRecord, FileEntry } from '@darcha/application-record/record.ts';
import { plain } from './report.ts';
import type { RecordCheck, RecordVerification } from './verify-record.ts';

const signs = { ok: 'ok     ', failed: 'FAILED ', skipped: 'skipped' } as const;

export function recordReportOf({ ok, checks, record, signedAt }: RecordVerification): string {
  const said = record ? ['', ...storyOf(record, ok, signedAt ?? '')].map(plain) : [];
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length;
  const ending = ok ? 'No fault was found.' : `${failed} checks failed: do not believe it.`;
  return `${[...checks.flatMap(linesOf), ...said, '', ending].join('\n')}\n`;
}

function linesOf({ name, outcome, faults, reason }: RecordCheck): string[] {
  const why = reason === undefined ? '' : `: ${reason}`;
  const told = faults.map(({ code, path, message }) => `          ${code}${path && ` at ${path}`}: ${message}`);
  return [`${signs[outcome]}   ${name}${why}`, ...told.map(plain)];
}

function storyOf({ about, entries }: ApplicationRecord, ok: boolean, signedAt: string): string[] {
  const { number, service, agency, state, erasedAt } = about;
  return [
    `${ok ? 'It says' : 'It claims'}: application ${number} for ${service} of ${agency}, ${state}, as signed ${signedAt}`,
    ...(erasedAt ? [`its answers, records and files were erased on ${erasedAt}`] : []),
    ...entries.map(lineOf),
  ];
}

function lineOf({ position, at, by, step, state, changed }: FileEntry): string {
  const who = by.role === 'official' ? `official ${by.official.slice(0, 8)} of ${by.agency}` : by.role;
  const what = Object.entries(changed).map(([name, { value }]) => (value === undefined ? `(${name})` : name));
  return `  ${position}. ${at} ${who}: ${step}, then ${state}${what.length > 0 ? `; changed ${what.join(', ')}` : ''}`;
}
