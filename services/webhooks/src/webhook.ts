/** Webhooks: what is known of one, and how it goes on after each attempt. */

export type WebhookState =
  | { kind: 'active' }
  /** The last attempts failed: the first of them at `since`. */
  | { kind: 'retrying'; since: Date; failures: number; nextAt: Date }
  | { kind: 'disabled'; at: Date };

export interface Attempt {
  at: Date;
  /** Position of what was told. */
  position: number;
  /** 0 when there was no answer. */
  status: number;
  error?: string;
}

export interface Webhook {
  id: string;
  /** Identifier of the integrator. */
  owner: string;
  url: string;
  state: WebhookState;
  /** Everything up to this position of what it follows has been told. */
  position: number;
  createdAt: Date;
  /** Newest first. */
  attempts: Attempt[];
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses after the first, second, ... failure in a row, as Standard Webhooks advises; the last one repeats. */
const pauses = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour];
/** An address that fails this long is not tried any more. */
const disabledAfter = 5 * 24 * hour;

/** What an attempt that failed at `now` makes of the state. */
export function afterFailure(state: WebhookState, now: Date): WebhookState {
  if (state.kind === 'disabled') return state;
  const since = state.kind === 'retrying' ? state.since : now;
  const failures = state.kind === 'retrying' ? state.failures + 1 : 1;
  if (now.getTime() - since.getTime() >= disabledAfter) return { kind: 'disabled', at: now };
  const pause = pauses[Math.min(failures, pauses.length) - 1] ?? hour;
  return { kind: 'retrying', since, failures, nextAt: new Date(now.getTime() + pause) };
}

/** From when on the webhook may be tried; undefined when it is not tried any more. */
export function dueAt(state: WebhookState): Date | undefined {
  switch (state.kind) {
    case 'active':
      return new Date(0);
    case 'retrying':
      return state.nextAt;
    case 'disabled':
      return undefined;
    default:
      return state satisfies never;
  }
}
