/** When an application is carried on again. */
import type { Missing } from '../domain/conclude.ts';
import type { Timing } from '../intake.ts';
import type { Work } from '../store/store.ts';

/** A limit may be raised before it renews, and a wrong time must not bury an application: at least this often it is asked again. */
const longestPauseMs = 24 * 60 * 60_000;

/**
 * Later after each failure, and never much later: a register that is back must not wait for a long pause to end. Where every
 * record that is missing is known not to be given before some time, not before the first of these; those that wait for the same
 * time come one after the other.
 */
export function nextAttempt(
  { retryFirstMs, retryMaxMs }: Pick<Timing, 'retryFirstMs' | 'retryMaxMs'>,
  now: Date,
  work: Work | undefined,
  missing: readonly Missing[] = [],
): Work {
  const attempts = (work?.attempts ?? 0) + 1;
  const pause = Math.min(retryMaxMs, retryFirstMs * 2 ** Math.min(attempts - 1, 30));
  const renewals = missing.flatMap(({ again }) => (again ? [again.getTime() - now.getTime()] : []));
  if (missing.length === 0 || renewals.length < missing.length)
    return { at: new Date(now.getTime() + pause), attempts };
  const renewed = Math.min(longestPauseMs, Math.min(...renewals) + Math.random() * retryMaxMs);
  return { at: new Date(now.getTime() + Math.max(pause, renewed)), attempts };
}
