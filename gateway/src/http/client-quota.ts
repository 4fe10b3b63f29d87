/** What the quotas of clients have to do with a request: whose it is, and what its sender is told. */
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeJwt } from 'jose/jwt/decode';
import type { Balance } from '../quotas.ts';
import { Refusal } from './problem.ts';
import type { Holder, Tokens } from './token.ts';

/** How long a request may be held up to learn whose it is, milliseconds; only the first with a token ever is. */
const patienceMs = 250;
/** Where a client sees its quota, also when that is used up. */
const exempt = '/api/v1/quota';

/**
 * The client whose token comes with a request. Public operations are open to any token: one that is not good, or cannot
 * be checked in time, names nobody.
 */
export async function clientOf(token: string, known: Holder | undefined, tokens: Tokens): Promise<string | undefined> {
  const holder = known ?? (saysIntegrator(token) ? await verified(token, tokens) : undefined);
  return holder?.caller.kind === 'integrator' ? holder.caller.id : undefined;
}

export function isCounted({ url = '' }: IncomingMessage): boolean {
  return url.split('?', 1)[0] !== exempt;
}

/** Unproven, but enough to leave the tokens of people alone. */
function saysIntegrator(token: string): boolean {
  try {
    return decodeJwt(token).kind === 'integrator';
  } catch {
    // What cannot be read is refused where a token is needed.
    return false;
  }
}

async function verified(token: string, tokens: Tokens): Promise<Holder | undefined> {
  const holder = tokens.verify(token).catch(() => undefined);
  return Promise.race([holder, sleep(patienceMs, undefined, { ref: false })]);
}

/** Parts of the headers `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers). */
export function dailyLimit({ limit, remaining, resetsAt }: Balance): { state: string; policy: string } {
  return {
    state: `"daily";r=${remaining};t=${secondsUntil(resetsAt)}`,
    policy: `"daily";q=${limit};w=86400`,
  };
}

/** The refusal of a client that has nothing left; `headers` say the same in numbers. */
export function quotaExceeded({ limit, resetsAt }: Balance, headers: Record<string, string>): Refusal {
  const requests = limit.toLocaleString('en');
  return new Refusal(
    'quota-exceeded',
    `Your client has sent the ${requests} requests it may send on a day. The count begins anew at ` +
      `${resetsAt.toISOString()}, midnight in Tashkent. GET ${exempt} shows it.`,
    { retryAfter: secondsUntil(resetsAt), headers },
  );
}

function secondsUntil(at: Date): number {
  return Math.max(1, Math.ceil((at.getTime() - Date.now()) / 1_000));
}
