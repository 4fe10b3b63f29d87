/**
 * How the time-stamping of checkpoints is. A stamp of the newest checkpoint proves the time of everything before it, so an
 * outage costs exactness and no proof: how late the oldest checkpoint without cover is tells how bad it has become.
 */

export const timeProofStates = ['fine', 'late', 'overdue'] as const;

/**
 * `fine`: what has no stamp yet is young. `late`: more than a passing fault; worth a warning. `overdue`: an outage longer
 * than the four hours it may last; an error for whoever runs the exchange.
 */
export type TimeProofState = (typeof timeProofStates)[number];

export interface TimeProof {
  state: TimeProofState;
  /** When the oldest checkpoint that no stamp covers was made; absent when all are covered. */
  uncoveredSince?: Date;
}

export interface TimeProofLimits {
  lateAfterMs: number;
  overdueAfterMs: number;
}

export const timeProofLimits: TimeProofLimits = { lateAfterMs: 15 * 60_000, overdueAfterMs: 4 * 3_600_000 };

/**
 * `uncoveredSince` is when the oldest checkpoint larger than the newest stamped one was made: with a log that nothing is
 * added to, the last stamp may be old and nothing is late.
 */
export function timeProofAt(
  uncoveredSince: Date | undefined,
  now: Date,
  { lateAfterMs, overdueAfterMs }: TimeProofLimits = timeProofLimits,
): TimeProof {
  if (uncoveredSince === undefined) return { state: 'fine' };
  const age = now.getTime() - uncoveredSince.getTime();
  if (age > overdueAfterMs) return { state: 'overdue', uncoveredSince };
  return { state: age > lateAfterMs ? 'late' : 'fine', uncoveredSince };
}
