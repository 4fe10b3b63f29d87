/** The sandbox agencies' registers as they stand on each day of legal time; each can be away for a while. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answers, createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { memberPaths } from '@darcha/pki/pki.ts';
import { type AgencyCode, agencies, agencyCodes } from '@darcha/sandbox/agencies.ts';
import { createPopulation, type Population } from '@darcha/sandbox/population.ts';
import type { OpenRegisters, Register } from '@darcha/sandbox/registers/register.ts';

export interface Registers {
  codes: readonly AgencyCode[];
  connect(code: AgencyCode): Promise<void>;
  disconnect(code: AgencyCode): Promise<void>;
  stop(): Promise<void>;
}

export interface RegistersOptions {
  pki: string;
  /** The exchange's door for members. */
  exchange: string;
  now: () => Date;
}

export function createRegisters({ pki, exchange, now }: RegistersOptions): Registers {
  const log = createLogger('evening-registers', 'silent');
  const registerOf = createBooks(now);
  const connected = new Map<AgencyCode, Member>();
  const read = ({ certificate, key }: { certificate: string; key: string }) => ({
    certificate: readFileSync(certificate),
    key: readFileSync(key),
  });
  const disconnect = async (code: AgencyCode) => {
    await connected.get(code)?.close();
    connected.delete(code);
  };
  return {
    codes: agencyCodes,
    disconnect,
    connect: async (code) => {
      const { connection, signing, authority } = memberPaths(pki, code);
      const tls = { ...read(connection), authority: readFileSync(authority) };
      const member = createMember({ code, address: exchange, connection: tls, signing: read(signing), log });
      connected.set(code, member);
      const answers: Answers = {};
      for (const [recordType, fill] of Object.entries(agencies[code])) {
        answers[recordType] = async ({ arguments: given }) => registerOf(recordType, fill)(given);
      }
      const provision = member.provide(answers);
      while (!provision.connected()) await sleep(10);
    },
    stop: async () => {
      await Promise.all([...connected.keys()].map(disconnect));
    },
  };
}

/** Filled when they are first asked on a day; all agencies' from one population. */
function createBooks(now: () => Date): (recordType: string, fill: Fill) => Register {
  let today: { day: string; population: Population; filled: Map<string, Register> } | undefined;
  return (recordType, fill) => {
    const day = tashkentDay(now());
    if (today?.day !== day) today = { day, population: createPopulation(day), filled: new Map() };
    const register = today.filled.get(recordType) ?? fill(today.population);
    today.filled.set(recordType, register);
    return register;
  };
}

type Fill = OpenRegisters[string];
