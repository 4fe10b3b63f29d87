/** Two thousand people watch applications live: what that takes in memory, and when a change reaches them. */
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { newKey } from '../../support/portal.ts';
import type { TestSystem } from '../../support/system.ts';
import type { DelayFigure } from '../measure-delay.ts';
import { tokensFor } from '../tracking/people.ts';

const applications = 400;
/** As many as one person may have open. */
const watchersOfEach = 5;
const changed = 100;

/** What each watcher of a number does with the type of an event. */
type Readers = Map<string, ((type: string) => void)[]>;

interface Watched {
  number: string;
  token: string;
}

export async function trackingLive(system: TestSystem): Promise<DelayFigure> {
  const pids = () => ({
    gateway: system.process('gateway').pid() ?? 0,
    tracking: system.process('tracking').pid() ?? 0,
  });
  const { gateway } = system.addresses;
  const tokens = await tokensFor(system, applications);
  const watched: Watched[] = [];
  for (const token of tokens) watched.push({ token, number: await begin(gateway, token) });
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  return {
    name: 'tracking.live',
    mostMs: 1_000,
    note: `${applications * watchersOfEach} live streams on ${applications} applications, ${changed} of which are withdrawn one after the other; from the sending of the change until each of its watchers has read it.`,
    pids,
    run: async () => {
      const before = memory(pids());
      const readers: Readers = new Map();
      // An application's watchers at a time: as many at once would be refused by the system before the gateway sees them.
      for (const one of watched) {
        await Promise.all(Array.from({ length: watchersOfEach }, () => watch(gateway, agent, one, readers)));
      }
      const open = memory(pids());
      const delays: number[] = [];
      for (const one of watched.slice(0, changed)) delays.push(...(await withdraw(gateway, one, readers)));
      const grown = (name: 'gateway' | 'tracking') =>
        `${name} ${open[name]} MiB, ${Math.round(((open[name] - before[name]) * 1024) / watched.length / watchersOfEach)} KiB for each stream`;
      return { delays, told: `Memory: ${grown('gateway')}; ${grown('tracking')}.` };
    },
    close: async () => agent.destroy(),
  };
}

const withToken = (token: string) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  'idempotency-key': newKey(),
});

async function begin(gateway: string, token: string): Promise<string> {
  const body = JSON.stringify({ service: 'home-ownership-certificate' });
  const made = await fetch(`${gateway}/api/v1/applications`, { method: 'POST', headers: withToken(token), body });
  if (made.status !== 201) throw new Error(`an application could not be begun: ${await made.text()}`);
  return ((await made.json()) as { number: string }).number;
}

/** Resolves when the stream has told of the beginning; from then on each event is told to the readers of its number. */
function watch(gateway: string, agent: Agent, { number, token }: Watched, readers: Readers) {
  const own = readers.get(number) ?? [];
  readers.set(number, own);
  return new Promise<void>((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
    get(`${gateway}/api/v1/applications/${number}/live`, { agent, headers }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`a stream answered ${response.statusCode}`));
      const place = own.push(() => resolve()) - 1;
      response.setEncoding('utf8').on('data', (text: string) => {
        for (const [, type = ''] of text.matchAll(/"type":"([a-z.-]+)"/g)) own[place]?.(type);
      });
      response.on('error', reject);
    }).on('error', reject);
  });
}

async function withdraw(gateway: string, { number, token }: Watched, readers: Readers) {
  const own = readers.get(number) ?? [];
  const from = performance.now();
  const reached = own.map(
    (_, i) =>
      new Promise<number>((resolve) => {
        own[i] = (type) => {
          if (type === 'application.withdrawn') resolve(performance.now() - from);
        };
      }),
  );
  const sent = fetch(`${gateway}/api/v1/applications/${number}/withdrawal`, {
    method: 'POST',
    headers: withToken(token),
  });
  const late = sleep(10_000).then((): number[] => {
    throw new Error('a change has not reached all who watch it within ten seconds');
  });
  const delays = await Promise.race([Promise.all(reached), late]);
  if (!(await sent).ok) throw new Error(`it was not withdrawn: ${(await sent).status}`);
  return delays;
}

/** Mebibytes resident (Linux). */
function memory<Name extends string>(pids: Record<Name, number>): Record<Name, number> {
  const entries = Object.entries<number>(pids).map(([name, pid]) => {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return [name, Math.round(Number(kilobytes) / 1024)];
  });
  return Object.fromEntries(entries) as Record<Name, number>;
}
