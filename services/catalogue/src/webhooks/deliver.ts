/** Tells webhooks of changes, in the order of the log. Any number of copies may do it: each webhook is leased by one. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@darcha/kit/log.ts';
import { afterFailure, type WebhookState } from '../domain/programs/webhook.ts';
import type { Change } from '../domain/publishing/change.ts';
import type { CatalogueStore } from '../store/store.ts';
import type { Leased, WebhookStore } from '../store/webhook-store.ts';
import { messageOf } from './message.ts';
import { failureOf, send } from './send.ts';

export interface DeliveryOptions {
  webhooks: WebhookStore;
  changes: Pick<CatalogueStore, 'changesAfter' | 'changesHead'>;
  log: Logger;
  now: () => Date;
  /** Pause between looks for changes, milliseconds. */
  everyMs: number;
  /** Whether private addresses and plain http may be called: on a developer's machine only. */
  allowPrivate: boolean;
}

/** Longer than a lease's work takes: an attempt ends within ten seconds. */
const leaseMs = 60_000;
/** Changes told under one lease. */
const perLease = 5;
/** Webhooks told at the same time by one copy, so that slow ones do not hold up the rest. */
const atOnce = 8;

/** Works until stopped; the stop waits for the attempts under way. */
export function startDelivery(options: DeliveryOptions): () => Promise<void> {
  const stopping = new AbortController();
  const running = deliver(options, stopping.signal);
  return async () => {
    stopping.abort();
    await running;
  };
}

/** One loop looks for webhooks to tell; each that is found is told beside the others. */
async function deliver(options: DeliveryOptions, signal: AbortSignal): Promise<void> {
  const telling = new Set<Promise<void>>();
  let failing = false;
  const report = (error: unknown) => {
    if (!failing) options.log.warn({ err: error }, 'webhooks cannot be told; they wait');
    failing = true;
  };
  while (!signal.aborted) {
    const leased = await next(options).then((found) => {
      failing = false;
      return found;
    }, report);
    if (leased) {
      const work: Promise<void> = tellChanges(leased, options, signal)
        .catch(report)
        .finally(() => telling.delete(work));
      telling.add(work);
      if (telling.size >= atOnce) await Promise.race(telling);
    } else {
      await sleep(options.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
  await Promise.all(telling);
}

async function next({ webhooks, changes, now }: DeliveryOptions): Promise<Leased | undefined> {
  const at = now();
  return webhooks.lease(await changes.changesHead(), at, new Date(at.getTime() + leaseMs));
}

/** Tells one webhook the next few changes. */
async function tellChanges(
  leased: Leased,
  { webhooks, changes, ...options }: DeliveryOptions,
  signal: AbortSignal,
): Promise<void> {
  const { webhook } = leased;
  let state = webhook.state;
  for (const change of await changes.changesAfter(webhook.position, perLease)) {
    const attempt = await tell(leased, change, options);
    const taken = attempt.error === undefined;
    state = taken ? { kind: 'active' } : afterFailure(state, attempt.at);
    const position = taken ? change.position : change.position - 1;
    if (!(await webhooks.record(leased, attempt, state, position))) return;
    notice(options.log, webhook.id, state);
    if (!taken || signal.aborted) break;
  }
  await webhooks.release(leased);
}

async function tell(
  { webhook, secrets }: Leased,
  change: Change,
  { now, allowPrivate }: Pick<DeliveryOptions, 'now' | 'allowPrivate'>,
) {
  const at = now();
  const { position } = change;
  try {
    const status = await send(new URL(webhook.url), messageOf(change, secrets, at), allowPrivate);
    if (status >= 200 && status < 300) return { at, position, status };
    return { at, position, status, error: `answered ${status}; an answer from 200 to 299 is needed` };
  } catch (error) {
    return { at, position, status: 0, error: failureOf(error) };
  }
}

function notice(log: Logger, webhook: string, state: WebhookState): void {
  if (state.kind === 'disabled') log.warn({ webhook }, 'a webhook has failed for five days and is disabled');
}
