/**
 * `pnpm endurance [SECONDS]`: an agency in Python and one in TypeScript ask each other through two instances of the exchange,
 * one of which is killed every few seconds. Nothing acknowledged may be lost, nothing answered twice.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDatabase } from '@darcha/database/database.ts';
import { fetchPython } from '@darcha/debian/python.ts';
import { ensurePki } from '@darcha/pki/pki.ts';
import { root } from '../config.ts';
import { type Acknowledged, type Ask, codes, startAgencies } from './agencies.ts';
import { createInstances, type Instance } from './instances.ts';
import { judge } from './verdict.ts';

/** How long all instances are there between two kills, and how long one is away; milliseconds. */
const pauses = { between: 3_000, away: 500 } as const;
/** After a refusal, and between questions; milliseconds. */
const rest = { refused: 50, answered: 5 } as const;

const say = (line: string) => process.stdout.write(`${line}\n`);

function secondsOf(word = '60'): number {
  const seconds = Number(word);
  if (Number.isInteger(seconds) && seconds >= 5 && seconds <= 86_400) return seconds;
  throw new Error('Say how many seconds, 5 to 86400: pnpm endurance 60');
}

interface Tally {
  acknowledged: Acknowledged[];
  refused: Map<string, number>;
  /** The longest anybody was without an answer, milliseconds. */
  longestGap: number;
}

async function askUntil(ask: Ask, over: AbortSignal, tally: Tally): Promise<void> {
  for (let last = Date.now(); !over.aborted; ) {
    const outcome = await ask();
    if (typeof outcome === 'string') {
      tally.refused.set(outcome, (tally.refused.get(outcome) ?? 0) + 1);
      await sleep(rest.refused);
    } else {
      tally.acknowledged.push(outcome);
      tally.longestGap = Math.max(tally.longestGap, Date.now() - last);
      last = Date.now();
      await sleep(rest.answered);
    }
  }
}

/** One after the other is killed and started again; gives how often. */
async function killUntil(instances: readonly Instance[], over: AbortSignal): Promise<number> {
  for (let kills = 0; ; kills += 1) {
    await sleep(pauses.between, undefined, { signal: over }).catch(() => undefined);
    const instance = instances[kills % instances.length];
    if (over.aborted || !instance) return kills;
    await instance.kill();
    await sleep(pauses.away);
    await instance.start();
  }
}

async function main(): Promise<void> {
  const seconds = secondsOf(process.argv[2]);
  const directory = mkdtempSync(join(tmpdir(), 'darcha-endurance-'));
  const closers: (() => Promise<unknown>)[] = [];
  let sound = false;
  try {
    const cacheDirectory = join(root, '.cache');
    const python = await fetchPython(cacheDirectory, say);
    const database = await startDatabase({
      dataDirectory: join(directory, 'mongodb'),
      cacheDirectory,
      log: () => undefined,
    });
    closers.push(() => database.stop());
    const pki = { directory: join(directory, 'pki'), environment: 'test' } as const;
    await ensurePki({ ...pki, services: ['exchange', 'gateway'], members: Object.values(codes) });
    const instances = await createInstances(directory, database.uri, 2);
    for (const instance of instances) closers.push(() => instance.kill());
    // One after the other: the first makes what they share.
    for (const instance of instances) await instance.start();
    const agencies = await startAgencies(
      python,
      directory,
      instances.map(({ membersAddress }) => membersAddress),
    );
    closers.push(() => agencies.stop());
    say(`asking for ${seconds} s; one of ${instances.length} instances is killed every ${pauses.between / 1_000} s`);
    const tally: Tally = { acknowledged: [], refused: new Map(), longestGap: 0 };
    const over = AbortSignal.timeout(seconds * 1_000);
    const [kills] = await Promise.all([
      killUntil(instances, over),
      ...agencies.askers.map((ask) => askUntil(ask, over, tally)),
    ]);
    const verdict = await judge(tally.acknowledged, instances, { directory, mongodbUri: database.uri });
    sound = tell(tally, kills, verdict);
  } finally {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
    if (sound) rmSync(directory, { recursive: true, force: true });
    else say(`what was kept is in ${directory}`);
  }
  process.exitCode = sound ? 0 : 1;
}

function tell(
  { acknowledged, refused, longestGap }: Tally,
  kills: number,
  verdict: Awaited<ReturnType<typeof judge>>,
): boolean {
  const of = (language: Acknowledged['language']) => acknowledged.filter((one) => one.language === language).length;
  const faults = [...verdict.faults];
  for (const language of ['Python', 'TypeScript'] as const) {
    if (of(language) === 0) faults.push(`nothing asked in ${language} was answered`);
  }
  say(`acknowledged  ${acknowledged.length}: ${of('Python')} asked in Python, ${of('TypeScript')} in TypeScript`);
  say(
    `in the log    ${verdict.entries} entries, ${verdict.granted} granted; the rest was refused, or put at the next instance`,
  );
  say(`not answered  ${[...refused].map(([code, count]) => `${count} ${code}`).join(', ') || 'none'}`);
  say(`killed        ${kills} times; the longest without an answer was ${longestGap} ms`);
  for (const fault of faults.slice(0, 20)) say(`FAULT         ${fault}`);
  say(faults.length === 0 ? 'Nothing acknowledged is lost, nothing was answered twice.' : `${faults.length} faults.`);
  return faults.length === 0;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
