/** How many requests one person, or one address where nobody is signed in, may send a minute. */
import type { Request, RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from './problem.ts';
import type { Tokens } from './token.ts';

export interface LimitOptions {
  perMinute: number;
  tokens: Tokens;
}

/**
 * Counts before anything costly is done. A token counts for its holder once it is known to be good; before that its
 * requests count for the address they come from, so that nobody can make the gateway verify rubbish without end.
 */
export function limitRequests({ perMinute, tokens }: LimitOptions): RequestHandler {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const policy = `"default";q=${perMinute};w=60`;
  return async (request, response, next) => {
    try {
      const left = await limiter.consume(keyOf(request, tokens));
      response.setHeader('RateLimit', `"default";r=${left.remainingPoints};t=${seconds(left)}`);
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const wait = seconds(reason);
      throw new Refusal(
        'too-many-requests',
        `You have sent more than ${perMinute} requests within a minute. Try again in ${wait} seconds.`,
        {
          retryAfter: wait,
          headers: { RateLimit: `"default";r=0;t=${wait}`, 'RateLimit-Policy': policy },
        },
      );
    }
    next();
  };
}

function seconds(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
}

function keyOf(request: Request, tokens: Tokens): string {
  const header = request.headers.authorization;
  const holder = header?.startsWith('Bearer ') ? tokens.known(header.slice('Bearer '.length).trim()) : undefined;
  return holder ? `holder ${holder.subject}` : addressKey(request.ip ?? '');
}

/** One customer's IPv6 network is a /64 at least, so it counts as one address. */
export function addressKey(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0');
  return `${[...groups, ...zeros, ...rest].slice(0, 4).join(':')}::/64`;
}
