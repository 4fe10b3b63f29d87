/** How many requests one person, or one address where nobody is signed in, may send a minute, and one client a day. */
import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { QuotaCounter } from '../quotas.ts';
import { tokenIn } from './auth.ts';
import { clientOf, dailyLimit, isCounted, quotaExceeded } from './client-quota.ts';
import type { FrontResponse, Step } from './front.ts';
import { Refusal } from './problem.ts';
import type { Tokens } from './token.ts';

export interface LimitOptions {
  perMinute: number;
  /** How many proxies before the gateway are believed about who calls. */
  trustedProxies: number;
  tokens: Tokens;
  quotas: Pick<QuotaCounter, 'take'>;
  /** Whose session of the pages a request brings. */
  subjectOf: (request: IncomingMessage) => string | undefined;
}

/** Whom a request counts for; what is costly is limited by the same. */
export function countedFor({ locals }: Pick<FrontResponse, 'locals'>): string {
  return String(locals.counted);
}

/**
 * Counts before anything costly is done. A token counts for its holder once it is known to be good; before that its
 * requests count for the address they come from, so that nobody can make the gateway verify rubbish without end.
 */
export function limitRequests(options: LimitOptions): Step {
  const { perMinute, trustedProxies, tokens, quotas, subjectOf } = options;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const policy = `"default";q=${perMinute};w=60`;
  const addressOf = (request: IncomingMessage) => proxyAddr(request, (_address, hop) => hop < trustedProxies);
  return async (request, response) => {
    const { authorization } = request.headers;
    const token = authorization === undefined ? undefined : tokenIn(authorization);
    const holder = token === undefined ? undefined : tokens.known(token);
    const subject = holder?.subject ?? (request.headers.cookie ? subjectOf(request) : undefined);
    const counted = subject === undefined ? addressKey(addressOf(request) ?? '') : `holder ${subject}`;
    response.locals.counted = counted;
    try {
      const left = await limiter.consume(counted);
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
    // Behind the limit, since a token that is not known yet has to be verified.
    const client = token === undefined ? undefined : await clientOf(token, holder, tokens);
    if (client !== undefined && isCounted(request)) spend(client, quotas, response, policy);
    return false;
  };
}

/** Counts the request for the day of its client, and says so beside the limit a minute. Throws `quota-exceeded`. */
function spend(client: string, quotas: LimitOptions['quotas'], response: FrontResponse, policy: string): void {
  const balance = quotas.take(client);
  if (!balance) return;
  const daily = dailyLimit(balance);
  const headers = {
    RateLimit: `${response.getHeader('RateLimit')}, ${daily.state}`,
    'RateLimit-Policy': `${policy}, ${daily.policy}`,
  };
  if (!balance.granted) throw quotaExceeded(balance, headers);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function seconds(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
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
