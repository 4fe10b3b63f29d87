/** The lifecycle: the steps there are, and what the table of them allows. What a reader may do is read off the same table. */
import type { ApplicableTier, StateKind } from './application.ts';
import { table } from './lifecycle-table.ts';

/** Who takes a step: the applicant, an official of an agency that decides, the portal by itself, or who signs beside the applicant. */
export type Role = 'applicant' | 'official' | 'portal' | 'co-signer';

export const stateKinds = [
  'draft',
  'submitted',
  'waiting-for-register',
  'under-examination',
  'returned',
  'ready-for-collection',
  'collected',
  'issued',
  'revoked',
  'rejected',
  'withdrawn',
  'expired',
  'waiting-for-scan',
] as const satisfies readonly StateKind[];

/** Steps people take. */
export const actions = [
  'update',
  'request-evidence',
  'submit',
  'withdraw',
  'claim',
  'assign',
  'approve',
  'reject',
  'return',
  'confirm',
  'object',
  'write',
  'reply',
  'ask-opinion',
  'give-opinion',
  'extend',
  'collect',
  'revoke',
  'name-collector',
  'reissue-code',
  'attach',
  'detach',
  'entrust',
  'take-over',
  'use-earlier-record',
  'use-own-paper',
  'ask-register',
  'allow-informing',
  'end-informing',
  'hold',
  'release-hold',
] as const;
export type Action = (typeof actions)[number];

/** Steps the portal takes by itself. */
export const portalSteps = [
  'keep-evidence',
  'wait',
  'examine',
  'grant',
  'refuse',
  'expire',
  'remind',
  'escalate',
  'lapse',
  'lapse-part',
  'judge',
  'await-scan',
  'erase',
  'end-representation',
  'take-answer',
  'lapse-signatures',
  'review-hold',
  'delay-erasure',
] as const;

/** Steps of those who sign beside the applicant. */
const signerSteps = ['sign', 'refuse-signature'] as const;
export type CommandName = Action | (typeof portalSteps)[number] | (typeof signerSteps)[number];
export const commandNames: readonly CommandName[] = [...actions, ...portalSteps, ...signerSteps];

export interface Step {
  by: Role;
  /** States it may lead to. */
  to: readonly StateKind[];
}

/** The step a command is in a state; undefined where it is not allowed. Total over all states and commands. */
export function stepOf(tier: ApplicableTier, state: StateKind, command: CommandName): Step | undefined {
  const entry = table[state][command];
  if (entry === undefined || 'by' in entry) return entry;
  return entry[tier];
}

/** The actions the table gives a role in a state; whether this very person may take them is for the guards. */
export function actionsOf(tier: ApplicableTier, state: StateKind, role: Role): Action[] {
  return actions.filter((action) => stepOf(tier, state, action)?.by === role);
}

/** The role that takes a command wherever it is allowed at all. */
export function roleOf(command: CommandName): Role {
  for (const state of stateKinds) {
    const step = stepOf('interactive', state, command) ?? stepOf('transactional', state, command);
    if (step) return step.by;
  }
  throw new Error(`the table has no step for ${command}`);
}

const afterTheEnd: readonly string[] = [
  ...(['revoke', 'erase', 'end-representation', 'take-answer', 'end-informing'] satisfies CommandName[]),
  ...(['hold', 'release-hold', 'review-hold', 'delay-erasure'] satisfies CommandName[]),
];

/** True for states nothing leads out of, unless what was decided is taken back. */
export function isFinal(state: StateKind): boolean {
  return Object.keys(table[state]).every((command) => afterTheEnd.includes(command));
}
