/** Reads the fields of requests; each throws `request-invalid` that names the field. */
import { invalidField } from '@darcha/kit/errors.ts';
import { maxBytes } from '../../domain/document/yaml-document.ts';

export function readDraftId(id: string): string {
  if (/^[a-f0-9]{24}$/.test(id)) return id;
  throw invalidField('draft', 'pattern', 'draft must be the identifier of a draft: 24 digits and letters from a to f.');
}

export function readServiceId(id: string): string {
  if (/^[a-z][a-z0-9-]{0,63}$/.test(id)) return id;
  throw invalidField(
    'service',
    'pattern',
    'service must be the identifier of a service, for example "id-card-renewal".',
  );
}

export function readOfficeCode(code: string): string {
  if (/^[a-z][a-z0-9-]{0,63}$/.test(code)) return code;
  const message = 'office must be the code of an office, for example "social-protection-tashkent".';
  throw invalidField('office', 'pattern', message);
}

/** 0 where it may be left out. */
export function readVersion(field: string, version: number, options: { optional?: boolean } = {}): number {
  if (Number.isInteger(version) && version >= (options.optional ? 0 : 1)) return version;
  throw invalidField(field, 'out-of-bounds', `${field} must be the number of a version, 1 or more.`);
}

export function readDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime());
  if (isDay && date.toISOString().startsWith(day) && day < '2100') return day;
  throw invalidField('day', 'date', 'day must be a day such as 2026-12-01, before the year 2100.');
}

export function readReason(reason: string): string {
  const length = [...reason.trim()].length;
  if (length >= 10 && length <= 2_000) return reason.trim();
  throw invalidField(
    'reason',
    'length',
    'reason must have 10 to 2,000 characters: say what the authors have to change.',
  );
}

export function readIdempotencyKey(key: string): string {
  if (/^[!-~]{8,100}$/.test(key)) return key;
  throw invalidField('idempotency_key', 'pattern', 'idempotency_key must have 8 to 100 visible ASCII characters.');
}

export function readText(text: string): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  throw invalidField('text', 'too-large', `text has more than ${maxBytes} bytes (256 KiB). Shorten it.`);
}

export function readExpectedVersion(version: number): number {
  if (Number.isInteger(version) && version >= 0) return version;
  throw invalidField('expected_version', 'out-of-bounds', 'expected_version must be the version seen, or 0 for any.');
}

/** Of hours, which are at version 0 before anybody has said them. */
export function readVersionSeen(version: number): number {
  if (Number.isInteger(version) && version >= 0) return version;
  const message = 'expected_version must be the version of the hours that was read, 0 or more.';
  throw invalidField('expected_version', 'out-of-bounds', message);
}

/** Who publishes says what was read: it is published unseen otherwise. */
export function readVersionRead(version: number): number {
  if (Number.isInteger(version) && version >= 1) return version;
  const message =
    'expected_version must be the version that was read. Read the draft again, then publish that version.';
  throw invalidField('expected_version', 'required', message);
}
