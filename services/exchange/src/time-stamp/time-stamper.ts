/** Has digests time-stamped by the first of several authorities that does it well. */
import { randomBytes } from 'node:crypto';
import type { Logger } from '@darcha/kit/log.ts';
import type { TimeStampRoots } from '@darcha/transparency-log/time-stamp/certificate.ts';
import { fault, type TimeStampFault, when } from '@darcha/transparency-log/time-stamp/faults.ts';
import { type TimeStampClaims, verifyTimeStamp } from '@darcha/transparency-log/time-stamp/verify.ts';
import { askAuthority } from './query.ts';

export interface TimeStamperOptions {
  /** Addresses of authorities, the preferred one first. */
  urls: readonly string[];
  roots: TimeStampRoots;
  /** Policies that are accepted; the first is asked for. Every one when not given. */
  policies?: readonly string[] | undefined;
  log: Logger;
  /** How long one authority may take, milliseconds. */
  timeoutMs?: number;
  /** How far the time it tells may be from this machine's, and the most inaccuracy it may admit, milliseconds. */
  toleranceMs?: number;
  /** How long one that failed is asked only after the others, milliseconds. */
  restMs?: number;
  now?: () => Date;
}

export interface TimeStamp extends TimeStampClaims {
  /** DER, as it came; verified. */
  token: Buffer;
  /** The address it came from. */
  url: string;
}

export interface TimeStamper {
  /**
   * A verified stamp over a SHA-256 digest. Throws an Error when no authority gave one; its message says
   * what each did.
   */
  stamp(digest: Uint8Array, signal?: AbortSignal): Promise<TimeStamp>;
}

/**
 * Breakers judge by many calls in a few seconds, and here one is made in many seconds: who failed is asked last for a
 * while instead, so that a dead authority does not cost its deadline every time, and is never given up altogether.
 */
export function createTimeStamper(options: TimeStamperOptions): TimeStamper {
  const { urls, log, restMs = 60_000, now = () => new Date() } = options;
  if (urls.length === 0) throw new Error('No time-stamping authority is named.');
  const restsUntil = new Map<string, number>();
  const inTurn = () => {
    const rests = (url: string) => (restsUntil.get(url) ?? 0) > now().getTime();
    return [...urls.filter((url) => !rests(url)), ...urls.filter(rests)];
  };
  return {
    stamp: async (digest, signal) => {
      const failures: string[] = [];
      for (const url of inTurn()) {
        try {
          const stamp = await stampBy(url, digest, options, signal);
          restsUntil.delete(url);
          return stamp;
        } catch (error) {
          signal?.throwIfAborted();
          restsUntil.set(url, now().getTime() + restMs);
          const said = describe(error);
          failures.push(`${url}: ${said}`);
          log.warn({ url, failure: said }, 'a time-stamping authority gave no stamp that can be believed');
        }
      }
      throw unavailable(failures);
    },
  };
}

function unavailable(failures: readonly string[]): Error {
  return new Error(`No time-stamping authority gave a stamp. ${failures.join('; ')}`);
}

async function stampBy(
  url: string,
  digest: Uint8Array,
  options: TimeStamperOptions,
  signal: AbortSignal | undefined,
): Promise<TimeStamp> {
  const { roots, policies, timeoutMs = 5_000, now = () => new Date() } = options;
  const deadline = AbortSignal.timeout(timeoutMs);
  const nonce = randomBytes(8).readBigUInt64BE();
  const asked = now();
  const query = { digest, nonce, policy: policies?.[0] };
  const token = await askAuthority(url, query, signal ? AbortSignal.any([signal, deadline]) : deadline);
  const { faults, claims } = verifyTimeStamp(token, digest, roots, { policies, nonce });
  const late = claims ? clockFaults(claims, { from: asked, until: now() }, options) : [];
  const all = [...faults, ...late];
  if (claims === undefined || all.length > 0)
    throw new Error(all.map(({ code, message }) => `${code}: ${message}`).join(' '));
  return { ...claims, token, url };
}

/** Between being asked and replying, as our own clock has it, give or take the tolerance. */
function clockFaults(
  { at, accuracyMs = 0 }: TimeStampClaims,
  { from, until }: { from: Date; until: Date },
  { toleranceMs = 60_000 }: TimeStamperOptions,
): TimeStampFault[] {
  const off = at.getTime() < from.getTime() - toleranceMs || at.getTime() > until.getTime() + toleranceMs;
  return [
    ...when(off, 'clock-off', `It tells ${at.toISOString()}, and here it is ${until.toISOString()}.`),
    ...(accuracyMs > toleranceMs ? [fault('inaccurate', `It is exact to ${accuracyMs} ms only.`)] : []),
  ];
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it took too long';
  const cause = error.cause instanceof Error && error.message === 'fetch failed' ? error.cause : undefined;
  return cause ? `it cannot be reached (${'code' in cause ? cause.code : cause.message})` : error.message;
}
