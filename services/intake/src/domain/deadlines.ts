/** The days an application is held to, for a calendar; none of their titles says anything of the person. */
import { whereKnown } from '@darcha/legal-clock/clock.ts';
import { deadlineOf, isStopped } from '@darcha/legal-clock/counting.ts';
import type { Application } from './application.ts';
import { clockInForce, lastDayOf } from './clock.ts';
import type { DeadlineKind } from './texts/deadlines.ts';

export interface Deadline {
  kind: DeadlineKind;
  /** YYYY-MM-DD in Tashkent. */
  day: string;
}

const ofApplicant = { draft: 'submission', returned: 'correction', 'ready-for-collection': 'collection' } as const;

/** What the applicant is to do, and when the decision is due while its clock runs. */
export function deadlinesOf({ status, clock }: Pick<Application, 'status' | 'clock'>, now: Date): Deadline[] {
  const { kind } = status;
  if (kind === 'draft' || kind === 'returned' || kind === 'ready-for-collection') {
    return [{ kind: ofApplicant[kind], day: lastDayOf(status.until) }];
  }
  const running = clockInForce({ status, ...(clock && { clock }) });
  const until = running && !isStopped(running) ? whereKnown(() => deadlineOf(running, now)) : undefined;
  return until ? [{ kind: 'decision', day: lastDayOf(until) }] : [];
}
