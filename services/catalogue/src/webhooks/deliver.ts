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
const lanes = 8;

/** Works until stopped; the stop waits for the attempts under way. */
export function startDelivery(options: DeliveryOptions): () => Promise<void> {
  const stopping = new AbortController();
  const running = Array.from({ length: lanes }, () => lane(options, stopping.signal));
  return async () => {
    stopping.abort();
    await Promise.all(running);
  };
}

async function lane(options: DeliveryOptions, signal: AbortSignal): Promise<void> {
  let failing = false;
  while (!signal.aborted) {
    let worked = false;
    try {
      worked = await round(options, signal);
      failing = false;
    } catch (error) {
      if (!failing) options.log.warn({ err: error }, 'webhooks cannot be told; they wait');
      failing = true;
    }
    if (!worked) await sleep(options.everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Tells one webhook some changes; false when there was none to tell. */
async function round({ webhooks, changes, ...options }: DeliveryOptions, signal: AbortSignal): Promise<boolean> {
  const head = await changes.changesHead();
  const now = options.now();
  const leased = await webhooks.lease(head, now, new Date(now.getTime() + leaseMs));
  if (!leased) return false;
  const { webhook } = leased;
  let state = webhook.state;
  for (const change of await changes.changesAfter(webhook.position, perLease)) {
    const attempt = await tell(leased, change, options);
    const taken = attempt.error === undefined;
    state = taken ? { kind: 'active' } : afterFailure(state, attempt.at);
    const position = taken ? change.position : change.position - 1;
    if (!(await webhooks.record(leased, attempt, state, position))) return true;
    notice(options.log, webhook.id, state);
    if (!taken || signal.aborted) break;
  }
  await webhooks.release(leased);
  return true;
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
