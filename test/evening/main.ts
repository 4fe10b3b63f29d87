/**
 * `pnpm evening [COUNT] [SEED] [DAYS]`: a year of legal time in an evening, with 10,000 applications unless said. None may be stuck without a
 * reason that is shown, and every term must be kept, extended with notice, or told to those above in order.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuOf } from '../bench/measure.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startCountry } from './country.ts';
import { linesOf, tally } from './figures.ts';
import { runEvening } from './run.ts';
import { beginningOfYear } from './time.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Throws an Error that says what to write. */
function wholeOf(word: string | undefined, what: string, [least, most, otherwise]: [number, number, number]): number {
  const number = Number(word ?? otherwise);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`Say ${what}, ${least} to ${most}: pnpm evening COUNT SEED DAYS, for example pnpm evening 60 1 60`);
}

async function main(): Promise<void> {
  const count = wholeOf(process.argv[2], 'how many applications', [1, 1_000_000, 10_000]);
  const seed = wholeOf(process.argv[3], 'a seed', [0, 2 ** 32 - 1, 19_910_831]);
  const days = wholeOf(process.argv[4], 'how many days of legal time', [60, 365, 365]);
  const directory = mkdtempSync(join(scratchFolder(), 'darcha-evening-'));
  const year = beginningOfYear(new Date());
  const from = Date.now();
  const prefix = `e${randomBytes(4).toString('hex')}-`;
  const country = await startCountry({ directory, begin: year, prefix, log: say });
  let sound = false;
  try {
    say(`${days} days from ${year.toISOString()}, ${count} applications, seed ${seed}`);
    const result = await runEvening(country, { count, seed, year, days, say });
    const pids = country.pids();
    const cpu = Object.entries(cpuOf({ pids: () => pids })).map(([name, micros]) => [name, micros / 1e6]);
    const costs = { seconds: (Date.now() - from) / 1_000, calls: result.calls, cpu: Object.fromEntries(cpu) };
    for (const line of linesOf(result.ended, costs)) say(line);
    const refused = [...result.refusals].map(([what, times]) => `${times} × ${what}`);
    say(`refused, as steps met or a term passed: ${refused.join('; ') || 'nothing'}`);
    const faults = [...result.faults.keys()];
    for (const [kind, times] of tally(faults.map(kindOf))) say(`FAULT × ${times}  ${kind}`);
    for (const fault of faults.slice(0, 10)) say(`FAULT  ${fault}`);
    sound = faults.length === 0;
    if (!sound) writeFileSync(join(directory, 'faults.json'), JSON.stringify([...result.faults], null, 1));
    say(sound ? 'None is stuck, every term was kept, extended or told.' : `${faults.length} faults.`);
  } finally {
    await country.stop();
    if (sound) rmSync(directory, { recursive: true, force: true });
    else say(`what was kept is in ${directory}`);
  }
  process.exitCode = sound ? 0 : 1;
}

/** Without what belongs to one application. */
function kindOf(fault: string): string {
  return fault
    .replace(/D-[0-9A-Z-]+/g, '…')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…')
    .slice(0, 200);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
