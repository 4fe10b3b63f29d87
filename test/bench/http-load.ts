/** Load over HTTP by autocannon. */
import autocannon from 'autocannon';

export interface Load {
  url: string;
  atOnce: number;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Headers that differ with every request. */
  each?: () => Record<string, string>;
}

/** How often autocannon looks whether it is done, milliseconds: its second would round up what is measured. */
const lookEveryMs = 5;

/** Does `count` requests; throws when one of them was not answered with 2xx. */
export async function load(options: Load, count: number): Promise<void> {
  const request: autocannon.Request = {
    method: options.method ?? 'GET',
    headers: options.headers ?? {},
    ...(options.body === undefined ? {} : { body: options.body }),
    ...(options.each
      ? { setupRequest: (made: autocannon.Request) => ({ ...made, headers: { ...made.headers, ...options.each?.() } }) }
      : {}),
  };
  const result = await autocannon({
    url: options.url,
    connections: options.atOnce,
    amount: count,
    timeout: 30,
    sampleInt: lookEveryMs,
    requests: [request],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${options.url}: ${result.non2xx} replies were not 2xx, ${result.errors} requests failed`);
  }
}
