/** Registers asked who may act for whom, through the exchange. */
import type { Member } from '@darcha/agency-sdk/member.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { RegisterFault } from '../domain/application.ts';
import type { Proof } from '../domain/mandates/mandate.ts';
import { type ProvenKind, proofAsking, proofRules } from '../domain/mandates/proof-rules.ts';
import { registerFault } from './registers.ts';

/** `record`: absent where the register names nobody. `code`: why it will not answer, now or later. */
export type ProofAnswer =
  | { state: 'answered'; proof: Proof; record?: Record<string, unknown> }
  | { state: 'refused'; code: string }
  | { state: 'away'; fault: RegisterFault };

/** Asks the register of a kind of mandate about a person; never throws for what a register or the exchange does. */
export type AskForProof = (kind: ProvenKind, pin: string) => Promise<ProofAnswer>;

export function createAskForProof(member: Pick<Member, 'ask'>, log: Logger): AskForProof {
  return async (kind, pin) => {
    const { record: recordType, argument, list, basis } = proofRules[kind];
    const fields = [argument, list];
    try {
      const answered = await member.ask({ recordType, arguments: { [argument]: pin }, fields, basis, ...proofAsking });
      const { outcome, record, answeredAt, logPosition } = answered;
      if (outcome === 'refused') return { state: 'refused', code: 'refused' };
      const proof = { record: recordType, answeredAt, logPosition };
      return { state: 'answered', proof, ...(outcome === 'found' && { record: record ?? {} }) };
    } catch (error) {
      const fault = registerFault(error);
      const code = error instanceof DomainError ? error.code : 'unexpected';
      log.warn({ err: error, recordType, fault, code }, 'no proof of a mandate');
      return fault ? { state: 'away', fault } : { state: 'refused', code };
    }
  };
}
