/** What the tests share: who calls, what registers hold, and how things are waited for. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Questioned, Reply } from '@darcha/agency-sdk/member.ts';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { createLogger } from '@darcha/kit/log.ts';
import type { Client } from '@darcha/kit/rpc/client.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import type {
  attachments,
  examination as examinationContract,
  intake as intakeContract,
  letters as lettersContract,
  MethodsOf,
} from '@darcha/proto/contracts.ts';
import type { Application } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { Timing } from '../src/intake.ts';

export type ExaminationClient = Client<MethodsOf<typeof examinationContract>>;
export type FilesClient = Client<MethodsOf<typeof attachments>>;
export type LettersClient = Client<MethodsOf<typeof lettersContract>>;
export type IntakeClient = Client<MethodsOf<typeof intakeContract>>;

export const log = createLogger('intake-test', 'silent');

export const callers = {
  dilnoza: { kind: 'person', pin: '91203950010011', name: 'Dilnoza Namunayeva' },
  aziz: { kind: 'person', pin: '90507880010028', name: 'Aziz Namunayev' },
  /** Child of dilnoza. */
  child: { kind: 'person', pin: '91502120010051', name: 'Namunayev Sinov Misol oʻgʻli' },
  malika: { kind: 'person', pin: '90101990010044', name: 'Malika Namunayeva' },
  forEntity: {
    kind: 'person',
    pin: '91203950010011',
    name: 'Dilnoza Namunayeva',
    organisation: { tin: '900000011', name: 'Namuna MChJ' },
  },
  clerk: official('clerk-1', 'social-protection-agency', ['clerk']),
  secondClerk: official('clerk-2', 'social-protection-agency', ['clerk']),
  head: official('head-1', 'social-protection-agency', ['head']),
  guard: official('guard-1', 'social-protection-agency', []),
  archivist: official('archivist-1', 'national-archive', ['clerk']),
  supervisor: official('supervisor-1', 'justice-ministry', ['head']),
  headArchivist: official('archivist-2', 'national-archive', ['head']),
  cadastre: official('cadastre-1', 'cadastre-agency', ['clerk']),
  cadastreHead: official('cadastre-9', 'cadastre-agency', ['head']),
  interior: official('interior-1', 'interior-ministry', ['clerk']),
  interiorHead: official('interior-9', 'interior-ministry', ['clerk', 'head']),
  registrar: official('registrar-1', 'higher-education-ministry', ['clerk']),
  integrator: { kind: 'integrator', id: 'integrator-1' },
  anonymous: { kind: 'anonymous' },
} as const satisfies Record<string, Caller>;
export type CallerName = keyof typeof callers;

function official(id: string, agency: string, roles: string[]) {
  return { kind: 'official', id, name: 'Official', agency, roles } as const;
}

/** What a register does when asked. */
export type Register = (question: Questioned) => Promise<Reply>;

const day = (monthsAgo: number) => {
  const date = new Date();
  date.setUTCDate(15);
  date.setUTCMonth(date.getUTCMonth() - monthsAgo);
  return date.toISOString().slice(0, 10);
};

/** Records of an applicant to whom everything is granted. */
export const records = {
  'interior-ministry/birth@1': { child: 'Namuna Namunayeva', bornOn: day(2), actNumber: 'A-17', registeredOn: day(1) },
  'interior-ministry/children@1': {
    parent: callers.dilnoza.pin,
    children: [{ pin: callers.child.pin, name: callers.child.name, bornOn: '2012-02-15' }],
  },
  'justice-ministry/legal-entities@1': {
    head: callers.aziz.pin,
    entities: [{ tin: callers.forEntity.organisation.tin, name: '“Namuna” MChJ', since: '2020-01-09' }],
  },
  'interior-ministry/residence@1': {
    region: 'UZ-TK',
    address: 'Toshkent, Namuna koʻchasi 4',
    since: '2019-05-01',
    registeredPersons: 4,
  },
  'cadastre-agency/homes@1': { count: 0, homes: [] },
  'enforcement-bureau/debt@1': { count: 0, total: 0, documents: [] },
  'national-archive/holdings@1': { holdings: [{ employer: 'Namuna', from: 1984, to: 1991, fund: 'F-12' }] },
} satisfies Record<string, Record<string, unknown>>;
export type RecordType = keyof typeof records;
export const found =
  (record: Record<string, unknown>): Register =>
  async () => ({ outcome: 'found', record });

/** Short enough for tests, in the proportions of the real ones. */
export const quick: Timing = {
  submitMs: 1_500,
  attemptMs: 1_500,
  leaseMs: 2_500,
  retryFirstMs: 100,
  retryMaxMs: 400,
  pollMs: 250,
  sweepMs: 500,
};

/** Runs calls as somebody, the way the gateway makes them. */
export function as<T>(name: CallerName, work: () => Promise<T>): Promise<T> {
  return runInContext({ ...ownContext('test', 15_000), caller: callers[name] }, work);
}

/** Waits for something that happens by itself. */
export async function until<T>(look: () => Promise<T> | T, holds: (value: T) => boolean = Boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 1.3, 120)) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`it did not happen; last seen: ${JSON.stringify(value)}`);
    await sleep(pauseMs);
  }
}

/** What an answer holds; an absent application fails the test here. */
export function theApplication(response: { application: Application | null }): Application {
  if (!response.application) throw new Error('the answer holds no application');
  return response.application;
}

export const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
export const key = (): string => randomUUID();
