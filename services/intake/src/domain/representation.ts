/** Who conducts an application for the applicant: its steps, and what each of them takes. */
import { DomainError } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Actor } from './command.ts';
import type { Steps } from './decide.ts';
import type { CommandName } from './lifecycle.ts';
import { covers, type Mandate, type MandateKind, type Power, type Proof, stateOf } from './mandates/mandate.ts';
import { hasRoom, stepsTooMany } from './room.ts';
import { unasked } from './signing-steps.ts';
import { representationEndTexts } from './texts/representation-texts.ts';

/** What stands of the mandate in an application; it is sealed there. */
export interface Representation {
  mandate: string;
  kind: MandateKind;
  /** Pseudonym of the representative. */
  by: string;
  pin: string;
  name: string;
  powers: Power[];
  /** An instant. */
  since: string;
  /** Of the mandate, YYYY-MM-DD. */
  lastDay: string;
  proof?: Proof;
  ended?: { at: string; by: 'taken-over' | MandateEnd };
}

/** How a mandate ended: `revoked` by the principal, `renounced` by the representative, `disproved` by the register. */
export type MandateEnd = 'revoked' | 'renounced' | 'disproved' | 'expired';

const endedBy = { principal: 'revoked', representative: 'renounced', register: 'disproved' } as const;

export function howEnded(mandate: Mandate, now: Date): MandateEnd {
  if (stateOf(mandate, now) === 'expired') return 'expired';
  return endedBy[mandate.acts.at(-1)?.by ?? 'principal'];
}

/** Who conducts it now. */
export function conductedBy(application: { representation?: Representation }): Representation | undefined {
  return application.representation?.ended ? undefined : application.representation;
}

/** Throws `mandate-not-in-force`. */
export function requireInForce(mandate: Mandate | undefined, now: Date): asserts mandate is Mandate {
  const state = mandate ? stateOf(mandate, now) : 'expired';
  if (state === 'in-force') return;
  throw notInForce(state);
}

const whyNotInForce: Readonly<Record<string, string>> = {
  'taken-over':
    'The person you acted for conducts this application again: nothing can be done in it under the mandate.',
  unconfirmed:
    'The register has not confirmed this mandate for too long: nothing can be done under it. Prove it again; it is then in force as before.',
};

export function notInForce(state: string): DomainError {
  const message =
    whyNotInForce[state] ??
    `The mandate is not in force (${state}): nothing can be done under it. A new one has to be granted.`;
  return new DomainError('wrong-state', 'mandate-not-in-force', message, { details: { state } });
}

/** What a mandate gives for an application of a service; throws `representation-not-allowed`, `mandate-out-of-scope`. */
export function representationBy(mandate: Mandate, passport: Passport, power: Power, now: Date): Representation {
  if (!passport.representatives?.includes(mandate.kind)) {
    const taken = passport.representatives ?? [];
    const advice = taken.length > 0 ? `It takes: ${taken.join(', ')}.` : 'The person has to apply themselves.';
    const message = `This service takes no representative of this kind (${mandate.kind}). ${advice}`;
    throw new DomainError('forbidden', 'representation-not-allowed', message);
  }
  if (!covers(mandate, passport.id, power)) throw outOfScope(power);
  const { number, kind, representative: by, representativeIs, powers, until, proof } = mandate;
  return {
    ...{ mandate: number, kind, by, pin: representativeIs.pin, name: representativeIs.name ?? '', powers },
    ...{ since: now.toISOString(), lastDay: tashkentDay(new Date(until.getTime() - 1)) },
    ...(proof && { proof }),
  };
}

/** What a representative needs for a step; steps that are not named are the applicant's own. */
const needed: Readonly<Partial<Record<CommandName, Power>>> = {
  update: 'apply',
  'request-evidence': 'apply',
  submit: 'apply',
  withdraw: 'apply',
  attach: 'apply',
  detach: 'apply',
  'use-own-paper': 'apply',
  write: 'apply',
  'name-collector': 'collect',
  'reissue-code': 'collect',
};

/** Why a representative may not take a step; undefined where the applicant themselves acts. */
export function representativeRefusal(command: CommandName, actor: Actor): DomainError | undefined {
  if (actor.role !== 'applicant' || !actor.as) return undefined;
  const power = needed[command];
  return power && actor.as.powers.includes(power) ? undefined : outOfScope(power);
}

/** Whether the result, and what it is collected with, is for this reader of the applicant's side. */
export function mayCollect(actor: Actor): boolean {
  return actor.role === 'applicant' && (!actor.as || actor.as.powers.includes('collect'));
}

/** Throws `mandate-out-of-scope` for a representative without the power; with none named for every representative. */
export function requirePower(actor: Actor, power?: Power): void {
  if (actor.role !== 'applicant' || !actor.as) return;
  if (!power || !actor.as.powers.includes(power)) throw outOfScope(power);
}

export function outOfScope(power: Power | undefined): DomainError {
  const message = power
    ? `The mandate does not cover this (${power}, in this service). Ask for a mandate that does.`
    : 'Only the person you act for can do this.';
  return new DomainError('forbidden', 'mandate-out-of-scope', message, { details: { ...(power && { power }) } });
}

export const representationSteps: Steps<'entrust' | 'take-over' | 'end-representation'> = {
  entrust: ({ application, command: { representation } }) => {
    const { status } = application;
    if (conductedBy(application)?.mandate === representation.mandate) return { status, events: [] };
    if (!hasRoom(application, 'application.entrusted')) throw stepsTooMany('Conduct it yourself.');
    const fillings = { mandate: representation.mandate };
    return { status, representation, events: [{ type: 'application.entrusted', party: 'applicant', fillings }] };
  },
  'take-over': ({ application, world: { now } }) => {
    const held = conductedBy(application);
    if (!held) {
      const message = 'Nobody conducts this application for you: there is nothing to take over.';
      throw new DomainError('wrong-state', 'not-represented', message);
    }
    const representation = { ...held, ended: { at: now.toISOString(), by: 'taken-over' as const } };
    const fillings = { mandate: held.mandate };
    const events = [{ type: 'application.taken-over', party: 'applicant', fillings } as const];
    return { status: application.status, representation, events };
  },
  'end-representation': ({ application, command: { mandate, by }, world: { now } }) => {
    const { status } = application;
    const held = conductedBy(application);
    if (held?.mandate !== mandate) return { status, events: [] };
    const representation = { ...held, ended: { at: now.toISOString(), by } };
    const { doneBy, party } = enders(held)[by];
    const fillings = { mandate, why: representationEndTexts[by] };
    const told = { type: 'application.representation-ended', party, fillings } as const;
    const { signing, events } = unasked(application, mandate, now);
    return { status, representation, ...(signing && { signing }), doneBy, events: [told, ...events] };
  },
};

/** The portal writes it into each application; whoever has ended the mandate has done it. */
function enders(held: Representation): Readonly<Record<MandateEnd, { doneBy: Actor; party: string }>> {
  return {
    revoked: { doneBy: { role: 'applicant' }, party: 'applicant' },
    renounced: { doneBy: { role: 'applicant', as: held }, party: 'representative' },
    disproved: { doneBy: { role: 'portal' }, party: 'portal' },
    expired: { doneBy: { role: 'portal' }, party: 'portal' },
  };
}
