/** A year of legal time with so many applications, hour by hour, and the judgement of every one of them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { createRandom } from '@darcha/sandbox/population/random.ts';
import { createAgenda } from './agenda.ts';
import { begin, follow } from './applicants.ts';
import type { Country } from './country.ts';
import type { Ended } from './figures.ts';
import { judge, type Seen } from './judge.ts';
import { type Laws, readLaws } from './laws.ts';
import type { Affair, Life } from './life.ts';
import { createPeople, createTokens } from './people.ts';
import { openEveningPortal } from './portal.ts';
import { hourMs, lastDays, officeHour } from './time.ts';

export interface EveningOptions {
  count: number;
  seed: number;
  /** The instant at which the year begins: that of the country's clock. */
  year: Date;
  /** A year, 365, for the figures; at least 60. */
  days: number;
  say: (line: string) => void;
}

/** What is wrong, with what it was seen by. */
export type Faults = Map<string, unknown>;

export interface EveningResult {
  ended: Ended[];
  faults: Faults;
  calls: number;
  refusals: ReadonlyMap<string, number>;
}

/** What is due is done within the hour; whatever the machine is busy with, no later than in the next. */
const slackMs = 2 * hourMs;
/** Shares of the run after which every application is judged; the last time also those that were over before. */
const checkpoints = [0.25, 0.5, 0.75, 1];

export async function runEvening(
  country: Country,
  { count, seed, year, days, say }: EveningOptions,
): Promise<EveningResult> {
  let hour = 0;
  const life: Life = {
    portal: openEveningPortal(country.gateway, createTokens(country.identity)),
    people: createPeople(tashkentDay(year)),
    agenda: createAgenda(),
    random: createRandom(seed),
    ...{ year, hours: days * 24, hour: () => hour, ledger: new Map<string, Affair>() },
    follow: (affair, seen) => follow(life, affair, seen),
  };
  plan(life, country, count);
  const laws = await readLaws();
  const faults: Faults = new Map();
  let ended: Ended[] = [];
  const check = async () => {
    await until(async () => (await country.due.unsent()) === 0, 'not everything was told to tracking');
    ended = await judgeAll(life, { laws, now: country.clock.now(), faults, all: hour >= life.hours });
    say(
      `day ${Math.round(hour / 24)}: ${ended.length} applications, ${life.portal.calls()} calls, ${faults.size} faults`,
    );
  };
  for (const at of checkpoints.map((share) => Math.round(life.hours * share))) {
    for (;;) {
      const next = Math.min(life.agenda.next() ?? at, await hourOfDue(country, year), at);
      hour = Math.max(hour, next);
      const instant = new Date(year.getTime() + hour * hourMs);
      country.clock.jump(instant);
      // What falls due and what people do meet, as they would.
      await life.agenda.run(hour);
      await settled(country, instant);
      if (hour >= at) break;
      hour += 1;
    }
    await check();
  }
  for (const fault of life.portal.faults) faults.set(fault, undefined);
  if (life.ledger.size !== count) faults.set(`${count} were to be begun, ${life.ledger.size} were`, undefined);
  return { ended, faults, calls: life.portal.calls(), refusals: life.portal.refusals };
}

/** Who begins when, and which register is away when. */
function plan(life: Life, { registers }: Country, count: number): void {
  const { agenda, random, hours } = life;
  for (let i = 0; i < count; i++) agenda.add(random.whole(1, hours - lastDays * 24), () => begin(life));
  for (const code of registers.codes) {
    for (let i = 0; i < 4; i++) {
      const from = officeHour(life.year, random.whole((i * hours) / 4, ((i + 0.75) * hours) / 4));
      agenda.add(from, () => registers.disconnect(code));
      agenda.add(from + random.whole(20, 120), () => registers.connect(code));
    }
  }
}

/** The first hour that begins after something in the database is due. */
async function hourOfDue({ due }: Country, year: Date): Promise<number> {
  const next = await due.next();
  return next ? Math.ceil((next.getTime() - year.getTime()) / hourMs) : Number.POSITIVE_INFINITY;
}

/** Waits until nothing is due any more. */
async function settled({ due }: Country, instant: Date): Promise<void> {
  const done = async () => {
    const next = await due.next();
    return !next || next > instant;
  };
  await until(done, `what is due at ${instant.toISOString()} is not done`);
}

const longestMs = 60_000;

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (const end = Date.now() + longestMs; !(await holds()); await sleep(10)) {
    if (Date.now() > end) throw new Error(`after ${longestMs / 1_000} s ${otherwise}`);
  }
}

interface Judging {
  laws: Laws;
  now: Date;
  faults: Faults;
  /** Also those that were over when they were judged before. */
  all: boolean;
}

const readersAtOnce = 16;

async function judgeAll(life: Life, judging: Judging): Promise<Ended[]> {
  const affairs = [...life.ledger.values()];
  const ended: Ended[] = [];
  const reader = async () => {
    for (let affair = affairs.pop(); affair; affair = affairs.pop()) {
      const over = judging.all ? undefined : affair.over;
      ended.push(over ?? (await judgeOne(life, affair, judging)));
    }
  };
  await Promise.all(Array.from({ length: readersAtOnce }, reader));
  return ended;
}

async function judgeOne({ portal }: Life, affair: Affair, { laws, now, faults }: Judging): Promise<Ended> {
  const { number, applicant } = affair;
  const application = await portal.seen(applicant, number);
  const law = laws.get(`${application.service}@${application.serviceVersion}`);
  if (!law) throw new Error(`there is no passport ${application.service}@${application.serviceVersion}`);
  const timeline = await portal.timeline(applicant, number);
  const { faults: own, ...verdict } = judge(application, timeline, { law, now, slackMs });
  for (const fault of own) faults.set(fault, { application, timeline });
  const ended = { ...verdict, service: application.service, outcome: outcomeOf(application) };
  if (!application.wait) affair.over = ended;
  return ended;
}

function outcomeOf({ state, wait, decision }: Seen): string {
  if (wait) return `${state}, waits for ${wait.party}`;
  return decision?.by === 'silence' ? `${state} by silence` : state;
}
