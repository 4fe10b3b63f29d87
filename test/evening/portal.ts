/** The public API as the people of the run use it; what it refuses is counted. */
import { randomUUID } from 'node:crypto';
import type { Seen, Told } from './judge.ts';
import type { Somebody } from './people.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: replies are read as a stranger would read them, without our types
  body: any;
}

export interface EveningPortal {
  call(who: Somebody, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  seen(who: Somebody, number: string): Promise<Seen>;
  timeline(who: Somebody, number: string): Promise<Told[]>;
  /** How many calls were made, and which were refused: "POST claim 409 action-not-allowed". */
  calls(): number;
  refusals: Map<string, number>;
  faults: string[];
}

/** What can happen to people who act at the same time as others, as a term passes, or while a register is away. */
const expected = new Set([
  ...['action-not-allowed', 'version-stale', 'not-your-turn', 'not-claimed', 'application-unknown'],
  ...['collection-code-wrong', 'extension-not-allowed', 'no-opinion-asked', 'register-unavailable'],
  ...['duplicate-under-way', 'already-claimed', 'decision-proposed', 'service-slow'],
  // What was answered too late had been done all the same.
  'opinion-asked-already',
]);
/** How often what was answered too late is done again, as people do. */
const patience = 3;

export function openEveningPortal(gateway: string, tokenOf: (who: Somebody) => Promise<string>): EveningPortal {
  const refusals = new Map<string, number>();
  const faults: string[] = [];
  let calls = 0;
  const once: EveningPortal['call'] = async (who, method, path, body, headers = {}) => {
    calls += 1;
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const response = await fetch(`${gateway}/api/v1${path}`, {
      method,
      headers: {
        ...{ accept: 'application/json', 'accept-language': 'en', authorization: `Bearer ${await tokenOf(who)}` },
        ...(body === undefined ? {} : { 'content-type': type }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    const answer = { status: response.status, body: text ? JSON.parse(text) : undefined };
    if (response.ok) return answer;
    const code = String(answer.body?.code);
    const what = `${method} ${path.replace(/D-[^/]+/, '…')} ${response.status} ${code}`;
    refusals.set(what, (refusals.get(what) ?? 0) + 1);
    if (!expected.has(code)) faults.push(`${what}: ${text.slice(0, 500)}`);
    return answer;
  };
  const call: EveningPortal['call'] = async (...asked) => {
    for (let again = 0; ; again++) {
      const answer = await once(...asked);
      if (answer.body?.code !== 'service-slow') return answer;
      if (again < patience) continue;
      faults.push(`${asked[1]} ${asked[2]} is answered too late, however often it is asked`);
      return answer;
    }
  };
  const read = async (who: Somebody, path: string) => {
    const { status, body } = await call(who, 'GET', path);
    if (status !== 200) throw new Error(`${path} cannot be read: ${JSON.stringify(body)}`);
    return body;
  };
  return {
    ...{ call, refusals, faults },
    calls: () => calls,
    seen: (who, number) => read(who, `/applications/${number}`),
    timeline: async (who, number) => (await read(who, `/applications/${number}/timeline`)).items,
  };
}

/** Everybody who begins something sends a key, so that a request that is repeated begins nothing twice. */
export function newKey(): Record<string, string> {
  return { 'idempotency-key': randomUUID() };
}
