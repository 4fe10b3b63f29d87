/** Records from other agencies' registers, asked for through the exchange in the name of the deciding agency. */
import type { Answered, Member } from '@darcha/agency-sdk/member.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Application, type Evidence, providerOf, type RegisterFault } from '../domain/application.ts';
import type { Missing } from '../domain/conclude.ts';
import { evidenceArguments } from '../domain/rules.ts';

/** What came of asking. */
export interface Fetched {
  /** Answered, by their names. */
  evidence: Record<string, Evidence>;
  /** Not had this time, in the order of the passport. */
  missing: Missing[];
}

export interface Registers {
  /** Asks for these records, all at once; never throws for what a register or the exchange does. */
  fetch(application: Application, passport: Passport, names: readonly string[]): Promise<Fetched>;
}

export function createRegisters(member: Pick<Member, 'ask'>, log: Logger): Registers {
  return {
    fetch: async (application, passport, names) => {
      const outcomes = await Promise.all(names.map((name) => fetchOne({ application, passport, name, member, log })));
      const evidence: Record<string, Evidence> = {};
      const missing: Missing[] = [];
      for (const [i, outcome] of outcomes.entries()) {
        if ('fault' in outcome) missing.push(outcome);
        else evidence[names[i] ?? ''] = outcome;
      }
      return { evidence, missing };
    },
  };
}

interface Fetching {
  application: Application;
  passport: Passport;
  name: string;
  member: Pick<Member, 'ask'>;
  log: Logger;
}

async function fetchOne({ application, passport, name, member, log }: Fetching): Promise<Evidence | Missing> {
  const rule = passport.evidence?.[name];
  const args = rule && evidenceArguments(application, passport, name);
  if (!rule || !args) return { state: 'refused', code: 'arguments-undetermined' };
  try {
    const answered = await member.ask({
      recordType: rule.record,
      arguments: args,
      fields: rule.take,
      purpose: passport.id,
      basis: rule.basis,
      consumer: passport.authority,
      application: application.number,
    });
    return toEvidence(answered);
  } catch (error) {
    const fault = registerFault(error);
    const code = error instanceof DomainError ? error.code : 'unexpected';
    log.warn({ err: error, recordType: rule.record, application: application.number, fault, code }, 'no record');
    if (!fault) return { state: 'refused', code };
    const again = fault === 'quota-exhausted' ? renewal(error) : undefined;
    return { evidence: name, register: providerOf(rule), fault, ...(again && { again }) };
  }
}

function toEvidence({ outcome, record, answeredAt, logPosition }: Answered): Evidence {
  if (outcome === 'found') return { state: 'found', record: record ?? {}, answeredAt, logPosition };
  return outcome === 'not-found' ? { state: outcome, answeredAt, logPosition } : { state: 'refused', code: 'refused' };
}

/** Why to wait and ask again; undefined for a refusal, which asking again would not change. */
export function registerFault(error: unknown): RegisterFault | undefined {
  if (!(error instanceof DomainError)) return 'exchange-unavailable';
  if (error.code === 'quota-exhausted' && renewal(error)) return 'quota-exhausted';
  switch (error.kind) {
    case 'forbidden':
    case 'invalid':
    case 'not-found':
      return undefined;
    case 'data-loss':
      return 'register-answer-invalid';
    case 'timeout':
      return 'register-slow';
    default:
      return error.party?.startsWith('agency:') ? 'register-unavailable' : 'exchange-unavailable';
  }
}

/** When the limit on questions begins anew, as the exchange says it. */
function renewal(error: unknown): Date | undefined {
  const at = new Date((error instanceof DomainError && error.details.renewsAt) || Number.NaN);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
