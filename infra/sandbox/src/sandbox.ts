/** One sandbox agency: a member of the exchange that answers from registers of invented people. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answers, createMember, type Member } from '@darcha/agency-sdk/member.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { type AgencyCode, agencies } from './agencies.ts';
import type { AgencyConfig } from './config.ts';
import { policies } from './policies.ts';
import { registersOfToday } from './registers/of-today.ts';
import type { OpenRegisters } from './registers/register.ts';

export interface Sandbox {
  /** Resolves when the exchange has taken the agency's stream; rejects when it is stopped before. */
  connected(): Promise<void>;
  /** Answers what is under way, takes no more and ends the connection. */
  stop(): Promise<void>;
}

/** How often it is looked whether the stream is open, milliseconds. */
const lookEvery = 25;

/** Starts answering the exchange; it connects, and connects again, by itself. */
export function openSandbox(config: AgencyConfig, log: Logger): Sandbox {
  const { code, exchange: address, connection, signing } = config;
  const member = createMember({ code, address, connection, signing, log });
  const provision = member.provide(answersOf(agencies[code], log));
  const stopping = new AbortController();
  const connected = async () => {
    while (!provision.connected()) await sleep(lookEvery, undefined, { signal: stopping.signal });
  };
  const granting = connected().then(
    () => grant(code, member, log),
    () => undefined,
  );
  return {
    connected,
    stop: async () => {
      stopping.abort(new Error('the agency was stopped before the exchange had taken its stream'));
      await granting;
      await member.close();
    },
  };
}

/** Says what it grants without being asked, unless it has said so before. Without that it answers all the same. */
async function grant(code: AgencyCode, member: Member, log: Logger): Promise<void> {
  for (const policy of policies[code] ?? []) {
    await member.agreements.setPolicy(policy).catch((error: unknown) => {
      log.warn({ err: error, recordType: policy.recordType }, 'what is granted without asking could not be said');
    });
  }
}

/** One answer for each record type. Logged without the arguments, which name a person. */
function answersOf(registers: OpenRegisters, log: Logger): Answers {
  const registerOf = registersOfToday(registers);
  const answers: Answers = {};
  for (const recordType of Object.keys(registers)) {
    answers[recordType] = async ({ arguments: given, consumer, purpose, application }) => {
      const reply = registerOf(recordType)(given);
      log.info({ recordType, consumer, purpose, application, outcome: reply.outcome }, 'answered');
      return reply;
    };
  }
  return answers;
}
