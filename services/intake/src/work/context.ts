/** The context of work that goes on whether or not its caller stays, still found in the logs under the caller's call. */
import { type Context, currentContext, ownContext } from '@darcha/kit/context.ts';

/** `withinMs`: how long calls made in it may take. */
export function lastingContext(withinMs: number): Context {
  const own = ownContext('intake', withinMs);
  return { ...own, correlationId: currentContext()?.correlationId ?? own.correlationId };
}
