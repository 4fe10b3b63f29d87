/** What a caller is told of a failure, and what of it is logged. */
import { DomainError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { isDatabaseAway } from '../mongo/away.ts';
import { internalMessage, toServiceError } from './details.ts';

/** What a caller learns when the service's database is away; whether a write was kept is found out by repeating it. */
const awayMessage = 'The service cannot reach its database. Try again in a moment, with the same idempotency key.';

/** The error as its caller may see it; what is the service's own failure is logged. */
export function presentable(error: unknown, path: string, log: Logger): DomainError {
  if (error instanceof DomainError) {
    if (error.kind === 'internal' || error.kind === 'data-loss') log.error({ err: error, path }, error.message);
    return error;
  }
  if (isDatabaseAway(error)) {
    log.error({ err: error, path }, 'the database cannot be reached');
    return new DomainError('unavailable', 'database-away', awayMessage, { cause: error });
  }
  log.error({ err: error, path }, internalMessage);
  return new DomainError('internal', 'internal', internalMessage, { cause: error });
}

/** The same as a status; `gone` says that nobody waits for the work any more. */
export function reportError(error: unknown, path: string, serving: { name: string; log: Logger }, gone: AbortSignal) {
  const self = `service:${serving.name}`;
  // Work that was given up because nobody waits for it any more did not fail.
  if (gone.aborted && isAbort(error, gone)) return toServiceError(gone.reason, self);
  return toServiceError(presentable(error, path, serving.log), self);
}

/** One for all: calls end by the thousand, and where it was made says nothing. */
export const callerGone = new DomainError('cancelled', 'cancelled', 'The caller has gone.');

function isAbort(error: unknown, gone: AbortSignal): boolean {
  return error === gone.reason || (error instanceof Error && error.name === 'AbortError');
}
