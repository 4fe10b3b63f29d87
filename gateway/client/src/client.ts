/**
 * A typed client of the public API. Every path, parameter and reply has its type from the contract:
 *
 *     const darcha = createDarchaClient({ address: 'https://darcha.example', language: 'ru' });
 *     const { items } = await dataOf(darcha.GET('/api/v1/services', { params: { query: { q: 'пособие' } } }));
 *
 * A reply that is not a success is thrown as `DarchaProblem`, which says what happened and what to do.
 */
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from '../gen/api.ts';

export type { components, paths } from '../gen/api.ts';

/** What the API says of a failure (RFC 9457). */
export type Problem = components['schemas']['Problem'];
export type Language = 'uz-Latn' | 'uz-Cyrl' | 'kaa' | 'ru' | 'en';
export type DarchaClient = Client<paths, 'application/json'>;

export interface DarchaOptions {
  /** Address of the portal, "https://darcha.example". */
  address: string;
  /** Language of texts; `uz-Latn` unless given. */
  language?: Language;
  /** Gives the access token of who calls; asked before each request. */
  token?: () => Promise<string | undefined>;
  /** How long one request may take, milliseconds; 20 seconds unless given. */
  timeoutMs?: number;
}

/** A request that did not succeed; `problem` is undefined when something before the portal answered. */
export class DarchaProblem extends Error {
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem ? `${problem.code}: ${problem.detail ?? problem.title}` : `The portal answered ${status}.`);
    this.name = 'DarchaProblem';
    this.status = status;
    this.problem = problem;
  }
}

/** A client of one installation. */
export function createDarchaClient(options: DarchaOptions): DarchaClient {
  const client = createClient<paths, 'application/json'>({ baseUrl: options.address });
  client.use(prepare(options), refuse);
  return client;
}

/** The body of a reply; what failed was thrown before. */
export async function dataOf<Data>(reply: Promise<{ data?: Data }>): Promise<Data> {
  return (await reply).data as Data;
}

function prepare({ language = 'uz-Latn', token, timeoutMs = 20_000 }: DarchaOptions): Middleware {
  return {
    onRequest: async ({ request }) => {
      const bearer = await token?.();
      if (bearer !== undefined) request.headers.set('Authorization', `Bearer ${bearer}`);
      if (!request.headers.has('Accept-Language')) request.headers.set('Accept-Language', language);
      if (request.method === 'PATCH') request.headers.set('Content-Type', 'application/merge-patch+json');
      return new Request(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]) });
    },
  };
}

const refuse: Middleware = {
  onResponse: async ({ response }) => {
    if (response.ok || response.status === 304) return undefined;
    const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json');
    throw new DarchaProblem(response.status, isProblem ? ((await response.json()) as Problem) : undefined);
  },
};
