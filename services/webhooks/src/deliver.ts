/** Tells webhooks what they follow, in its order. Any number of instances may do it: each webhook is leased by one. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@darcha/kit/log.ts';
import { messageOf, type Told } from './message.ts';
import { failureOf, send } from './send.ts';
import type { Leased, WebhookStore } from './store/webhook-store.ts';
import { afterFailure, type Webhook, type WebhookState } from './webhook.ts';

/** What webhooks follow: positions from 1, in the order in which they are told. */
export interface Followed {
  /** The highest position there is. */
  head(): Promise<number>;
  /** The next few things to tell a webhook; behind the last of them there is nothing for it up to `upTo`. */
  next(webhook: Webhook, limit: number): Promise<{ told: Told[]; upTo: number }>;
  /** Whether it is still to be told, asked in the moment before it is; always where this is left out. */
  isDue?(webhook: Webhook, told: Told): Promise<boolean>;
}

export interface DeliveryOptions {
  webhooks: WebhookStore;
  followed: Followed;
  log: Logger;
  now: () => Date;
  /** Pause between looks for something to tell, milliseconds. */
  everyMs: number;
  /** Whether private addresses and plain http may be called: on a developer's machine only. */
  allowPrivate: boolean;
}

/** Longer than a lease's work takes: an attempt ends within ten seconds. */
const leaseMs = 60_000;
/** Told under one lease. */
const perLease = 5;
/** Webhooks told at the same time by one instance, so that slow ones do not hold up the rest. */
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
    const leased = await lease(options).then((found) => {
      failing = false;
      return found;
    }, report);
    if (leased) {
      const work: Promise<void> = tellNext(leased, options, signal)
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

async function lease({ webhooks, followed, now }: DeliveryOptions): Promise<Leased | undefined> {
  const at = now();
  return webhooks.lease(await followed.head(), at, new Date(at.getTime() + leaseMs));
}

/** Tells one webhook the next few things. */
async function tellNext(
  leased: Leased,
  { webhooks, followed, ...options }: DeliveryOptions,
  signal: AbortSignal,
): Promise<void> {
  const { webhook } = leased;
  const { told, upTo } = await followed.next(webhook, perLease);
  let { state, position } = webhook;
  for (const one of told) {
    if (followed.isDue && !(await followed.isDue(webhook, one))) continue;
    const attempt = await tell(leased, one, options);
    const taken = attempt.error === undefined;
    state = taken ? { kind: 'active' } : afterFailure(state, attempt.at);
    position = taken ? one.position : position;
    if (!(await webhooks.record(leased, attempt, state, position))) return;
    notice(options.log, webhook.id, state);
    if (!taken || signal.aborted) return await webhooks.release(leased, position);
  }
  await webhooks.release(leased, upTo);
}

async function tell(
  { webhook, secrets }: Leased,
  told: Told,
  { now, allowPrivate }: Pick<DeliveryOptions, 'now' | 'allowPrivate'>,
) {
  const at = now();
  const { position } = told;
  try {
    const status = await send(new URL(webhook.url), messageOf(told, secrets, at), allowPrivate);
    if (status >= 200 && status < 300) return { at, position, status };
    return { at, position, status, error: `answered ${status}; an answer from 200 to 299 is needed` };
  } catch (error) {
    return { at, position, status: 0, error: failureOf(error) };
  }
}

function notice(log: Logger, webhook: string, state: WebhookState): void {
  if (state.kind === 'disabled') log.warn({ webhook }, 'a webhook has failed for five days and is disabled');
}
