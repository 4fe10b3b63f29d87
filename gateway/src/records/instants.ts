/** Moments in an address: any offset of RFC 3339 there, UTC in the services' contracts. */
import type { Call } from '../http/call.ts';
import { Refusal } from '../http/problem.ts';

/** The parameter in UTC; empty when it is not given. */
export function instantOf(call: Call, name: string): string {
  const given = call.query(name);
  if (given === undefined) return '';
  // The contract knows the form, but not that there is no 31 February.
  const time = new Date(given);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  const message = 'There is no such day or time.';
  throw new Refusal('request-invalid', `${name}: ${message}`, { faults: [{ path: name, code: 'format', message }] });
}
