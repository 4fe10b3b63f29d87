import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { signStatusList } from '@darcha/result-document/status-list.ts';
import { listAddress } from '../domain/result.ts';
import type { Intake } from '../intake.ts';
import type { ResultsRpc } from './call.ts';

/** What of a day's results was revoked. Open to everybody. Errors: `request-invalid`, `status-list-unknown`. */
export function getStatusList(intake: Intake): ResultsRpc<'GetStatusList'> {
  return async ({ day }) => {
    if (!isDay(day)) throw invalidField('/day', 'date', 'Name a day as YYYY-MM-DD, for example 2026-11-22.');
    const now = intake.now();
    if (day > tashkentDay(now)) {
      throw new DomainError('not-found', 'status-list-unknown', `There is no list for ${day}: the day is to come.`);
    }
    const revoked = await intake.store.findRevoked(day);
    return { token: await signStatusList({ uri: listAddress(intake.publicUrl, day), revoked }, now, intake.signer) };
  };
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^2\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
