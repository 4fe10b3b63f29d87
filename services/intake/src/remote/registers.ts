/** Records from other agencies' registers, asked for through the exchange in the name of the deciding agency. */
import type { Answered, Asking, MailHandler, Member, Receiving } from '@darcha/agency-sdk/member.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { dayMs } from '@darcha/legal-clock/clock.ts';
import { daysOf, type EvidenceRule, type Passport } from '@darcha/proto/passport.ts';
import { type Application, type Evidence, providerOf, type RegisterFault } from '../domain/application.ts';
import type { Missing } from '../domain/conclude.ts';
import { askingFor } from './questions.ts';

/** What came of asking. */
export interface Fetched {
  /** Answered, by their names. */
  evidence: Record<string, Evidence>;
  /** Not had this time, in the order of the passport. */
  missing: Missing[];
}

export interface Registers {
  /**
   * Asks for these records, all at once; never throws for what a register or the exchange does. With `park` the question for one
   * whose register is away is kept in the exchange, where the passport says so.
   */
  fetch(
    application: Application,
    passport: Passport,
    names: readonly string[],
    options?: { park?: boolean },
  ): Promise<Fetched>;
  /** Positions of accesses made for it that are disputed and not answered; throws when the exchange cannot tell. */
  disputed(application: Application): Promise<number[]>;
  /** Takes what becomes of questions that were kept, until stopped. */
  receive(handler: MailHandler): Receiving;
}

export function createRegisters(member: Pick<Member, 'ask' | 'mailbox' | 'disputes'>, log: Logger): Registers {
  return {
    fetch: async (application, passport, names, { park = false } = {}) => {
      const fetching = { application, passport, member, log, park };
      const outcomes = await Promise.all(names.map((name) => fetchOne({ ...fetching, name })));
      const evidence: Record<string, Evidence> = {};
      const missing: Missing[] = [];
      for (const [i, outcome] of outcomes.entries()) {
        if ('fault' in outcome) missing.push(outcome);
        else evidence[names[i] ?? ''] = outcome;
      }
      return { evidence, missing };
    },
    disputed: ({ number, evidence }) =>
      member.disputes.openAmong({ application: number, positions: positionsIn(evidence) }),
    receive: (handler) => member.mailbox(handler),
  };
}

/** Of records used from an earlier application, too: the access was that one's. */
function positionsIn(evidence: Application['evidence']): number[] {
  return Object.values(evidence).flatMap((one) => ('logPosition' in one ? one.logPosition : []));
}

interface Fetching {
  application: Application;
  passport: Passport;
  name: string;
  member: Pick<Member, 'ask'>;
  log: Logger;
  park: boolean;
}

async function fetchOne(fetching: Fetching): Promise<Evidence | Missing> {
  const { application, passport, name, member } = fetching;
  const rule = passport.evidence?.[name];
  const asking = askingFor(application, passport, name);
  if (!rule || !asking) return { state: 'refused', code: 'arguments-undetermined' };
  try {
    return toEvidence(await member.ask(asking));
  } catch (error) {
    const fault = faultOf(error, fetching, rule);
    const mayWait = fetching.park && 'fault' in fault && fault.fault === 'register-unavailable';
    return mayWait ? ((await parked(fetching, { asking, rule, fault })) ?? fault) : fault;
  }
}

interface Away {
  asking: Asking;
  rule: EvidenceRule;
  /** What came of asking at once. */
  fault: Missing;
}

/**
 * Has the exchange keep the question. It is asked at once first, because a question that may wait goes to one instance of the exchange
 * only. Where it cannot be kept the portal asks again as for any other record.
 */
async function parked(
  { member, log }: Fetching,
  { asking, rule, fault }: Away,
): Promise<Evidence | Missing | undefined> {
  const way = rule.fallback?.parked;
  if (!way) return undefined;
  const waitMs = daysOf(way) * dayMs;
  try {
    // Questions are dated by the machine's clock, legal terms perhaps by another.
    const asked = await member.ask({ ...asking, answerBy: new Date(Date.now() + waitMs) });
    if (!('parked' in asked)) return toEvidence(asked);
    return { ...fault, fault: 'question-parked', parked: { id: asked.parked.id, waitMs } };
  } catch (error) {
    // A mailbox that is full, for example.
    log.warn({ err: error, recordType: rule.record, application: asking.application }, 'not kept in the exchange');
    return undefined;
  }
}

/** Whom to wait for, or the refusal, which asking again would not change. */
function faultOf(error: unknown, { application, name, log }: Fetching, rule: EvidenceRule): Evidence | Missing {
  const fault = registerFault(error);
  const code = error instanceof DomainError ? error.code : 'unexpected';
  log.warn({ err: error, recordType: rule.record, application: application.number, fault, code }, 'no record');
  if (!fault) return { state: 'refused', code };
  const again = fault === 'quota-exhausted' ? renewal(error) : undefined;
  return { evidence: name, register: providerOf(rule), fault, ...(again && { again }) };
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
