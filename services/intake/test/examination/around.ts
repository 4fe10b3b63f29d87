/** One intake whose clock can be put forward, and the steps of two agencies, for all tests of the examination. */
import { after, before } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Application } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { DecideApplicationRequestInput } from '@darcha/proto/gen/darcha/intake/v1/DecideApplicationRequest.ts';
import { fromWireText } from '@darcha/proto/text.ts';
import { type Db, MongoClient } from 'mongodb';
import { begin, submit } from '../journeys.ts';
import {
  as,
  type CallerName,
  type ExaminationClient,
  type IntakeClient,
  type LettersClient,
  theApplication,
  until,
} from '../support.ts';
import { openSurroundings, type Surroundings } from '../surroundings.ts';

export const move = {
  address: 'Nukus, Namuna 3, 12',
  cadastreNumber: '10:99:01:01:01:0001',
  ground: 'family',
  children: 1,
  office: 'interior-nukus',
  phone: '+998901234567',
};
/** Facts of the result, given with the last step. */
export const registered = { since: '2026-12-01', entry: 'R-2026/17' };

let around: Surroundings;
export let client: IntakeClient;
export let officials: ExaminationClient;
export let letters: LettersClient;
export let canned: ReturnType<Surroundings['cannedAnswers']>;
/** How far the intake's clock is ahead. */
let ahead = 0;
export const putForward = (days: number) => {
  ahead = days * 86_400_000;
};

before(async () => {
  around = await openSurroundings();
  const intake = await around.intake({ now: () => new Date(Date.now() + ahead), timing: { sweepMs: 200 } });
  client = around.client(intake);
  officials = around.officials(intake);
  letters = around.letters(intake);
  canned = around.cannedAnswers(intake);
});
after(() => around.end());

export async function inExamination(answers: object = {}): Promise<string> {
  const { number } = await begin(client, 'permanent-residence-registration', { ...move, ...answers });
  return (await submit(client, number)).number;
}

export const claim = (name: CallerName, number: string) => as(name, () => client.claimApplication({ number }));
export const decide = (name: CallerName, request: DecideApplicationRequestInput) =>
  as(name, async () => theApplication(await client.decideApplication(request)));
export const confirm = (name: CallerName, number: string) =>
  as(name, async () => theApplication(await officials.confirmDecision({ number })));
export const queued = async (name: CallerName, filter: object = {}) => {
  const { applications } = await as(name, () => client.listQueue(filter));
  return applications.map(({ number }) => number);
};
export const partsOf = ({ parts }: Application) =>
  parts.map(({ step, state, outcome, by }) =>
    [step, state.slice('PART_STATE_'.length), outcome.slice('PART_OUTCOME_'.length), by].filter(Boolean).join(' '),
  );
export const refusal = (code: string) => (error: unknown) => isDomainError(error, code);
/** The timeline as the applicant reads it, once it tells what is looked for. */
export async function timelineOf(number: string, told: RegExp): Promise<string> {
  const look = async () => {
    const { events } = await as('dilnoza', () => around.tracking.getTimeline({ subject: number }));
    return events.map(({ type, text }) => `${type}: ${fromWireText(text).en}`).join('\n');
  };
  return await until(look, (text) => told.test(text));
}

/** The document as it lies in the database. */
export function stored(number: string): Promise<string> {
  return inDatabase(async (db) =>
    JSON.stringify(await db.collection<{ _id: string }>('applications').findOne({ _id: number })),
  );
}

/** Works in intake's own database. */
export async function inDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const client = new MongoClient(around.mongo.uri);
  try {
    return await work(client.db(around.mongo.name));
  } finally {
    await client.close();
  }
}
