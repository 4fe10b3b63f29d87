/** An agency in TypeScript and one in Python, each of which provides a record type and asks the other for its own. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Answered, createMember, type Member } from '@darcha/agency-sdk/member.ts';
import type { Python } from '@darcha/debian/python.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { memberPaths } from '@darcha/pki/pki.ts';
import { question as questionCodec } from '@darcha/proto/contracts.ts';
import { generateCode, type PythonAgency, startPython } from '@darcha/sandbox/python-agency.ts';

export const codes = { typescript: 'interior-ministry', python: 'preschool-school-ministry' } as const;

/** An answer somebody has got and verified. */
export interface Acknowledged {
  language: 'Python' | 'TypeScript';
  id: string;
  position: number;
  /** SHA-256 of what was signed, hex. */
  questionDigest: string;
  answerDigest: string;
  /** Whether it said what the register holds. */
  right: boolean;
}

/** Asks once; gives the answer, or the code of the refusal. */
export type Ask = () => Promise<Acknowledged | string>;

export interface Agencies {
  askers: Ask[];
  /** What the Python processes have logged. */
  logged(): string;
  stop(): Promise<void>;
}

const residence = 'interior-ministry/residence@1';
const residences: Readonly<Record<string, Record<string, unknown>>> = {
  '91203950010011': { region: 'UZ-TK', since: '2019-04-16' },
  '90507880010028': { region: 'UZ-FA', since: '2003-01-31' },
};
const schoolCertificate = 'preschool-school-ministry/school-certificate@1';
/** As in docs/examples/python/school_registry.py. */
const certificates: typeof residences = {
  '91203950010011': { level: 'secondary', issuedOn: '2013-06-15' },
  '90507880010028': { level: 'vocational', issuedOn: '2007-06-20' },
};
const nobody = '91705830010097';
const persons = [...Object.keys(residences), nobody];

const log = createLogger('endurance', 'fatal');

export async function startAgencies(python: Python, directory: string, addresses: string[]): Promise<Agencies> {
  const pki = join(directory, 'pki');
  const generated = join(directory, 'generated');
  mkdirSync(generated);
  await generateCode(python, generated);
  const member = memberAt(pki, codes.typescript, addresses);
  const provision = member.provide({
    [residence]: async ({ arguments: { person } }) => {
      const record = residences[String(person)];
      return record ? { outcome: 'found', record } : { outcome: 'not-found' };
    },
  });
  await agree(pki, member, addresses);
  const program = (what: 'provide' | 'ask') =>
    startPython(what, { python, generated, pki, code: codes.python, addresses });
  const [provider, ...askers] = [program('provide'), program('ask'), program('ask')] as const;
  const connected = () => provision.connected() && provider.logged().split('is connected').length > addresses.length;
  for (const giveUp = Date.now() + 30_000; !connected(); await pause(50)) {
    if (Date.now() > giveUp) throw new Error(`the agencies have not connected:\n${provider.logged()}`);
  }
  return {
    askers: [...askers.map(askByPython), askBy(member), askBy(member), askBy(member)],
    logged: () => provider.logged(),
    stop: async () => {
      await Promise.all([provider, ...askers].map((agency) => agency.stop()));
      await member.close();
    },
  };
}

function memberAt(pki: string, code: string, addresses: string[]): Member {
  const { connection, signing, authority } = memberPaths(pki, code);
  const pair = (paths: typeof signing) => ({
    certificate: readFileSync(paths.certificate),
    key: readFileSync(paths.key),
  });
  const tls = { ...pair(connection), authority: readFileSync(authority) };
  return createMember({ code, address: addresses.join(','), connection: tls, signing: pair(signing), log });
}

const terms = { purposes: ['endurance'], basis: 'registration', from: '2020-01-01', until: '2099-12-31' };
const fields = { [residence]: ['region', 'since'], [schoolCertificate]: ['level', 'issuedOn'] };

/** Each requests what it asks for, and the other grants it. */
async function agree(pki: string, member: Member, addresses: string[]): Promise<void> {
  const ministry = memberAt(pki, codes.python, addresses);
  try {
    for (const [asks, grants, recordType] of [
      [member, ministry, schoolCertificate],
      [ministry, member, residence],
    ] as const) {
      const requested = await asks.agreements.request({ ...terms, recordType, fields: fields[recordType] ?? [] });
      await grants.agreements.act(requested, { do: 'grant' });
    }
  } finally {
    await ministry.close();
  }
}

function someone(): string {
  return persons[Math.floor(Math.random() * persons.length)] ?? nobody;
}

function isRight(held: Record<string, unknown> | undefined, outcome: unknown, record: unknown): boolean {
  return held ? outcome === 'found' && isDeepStrictEqual(record, held) : outcome === 'not-found';
}

function askBy(member: Member): Ask {
  return async () => {
    const person = someone();
    const asking = { recordType: schoolCertificate, arguments: { person }, fields: fields[schoolCertificate] ?? [] };
    const answered = await member
      .ask({ ...asking, purpose: 'endurance', basis: terms.basis })
      .catch((error: Error & { code?: string }): string => error.code ?? error.message);
    return typeof answered === 'string' ? answered : acknowledgedOf(answered, person);
  };
}

function acknowledgedOf(answered: Answered, person: string): Acknowledged {
  const { question, answer, outcome, record, logPosition } = answered;
  return {
    language: 'TypeScript',
    id: questionCodec.decode(question.payload).id,
    position: logPosition,
    questionDigest: sha256(question.payload),
    answerDigest: sha256(answer.payload),
    right: isRight(certificates[person], outcome, record),
  };
}

function askByPython(agency: PythonAgency): Ask {
  const asking = { record_type: residence, fields: fields[residence], purpose: 'endurance', basis: terms.basis };
  return async () => {
    const person = someone();
    const said = await agency.ask({ ...asking, arguments: { person } });
    if (said.code !== undefined) return String(said.code);
    return {
      language: 'Python',
      id: String(said.id),
      position: Number(said.logPosition),
      questionDigest: String(said.questionDigest),
      answerDigest: String(said.answerDigest),
      right: isRight(residences[person], said.outcome, said.record),
    };
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
