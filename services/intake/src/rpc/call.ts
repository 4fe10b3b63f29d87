/** The call being served: who calls, and under which idempotency key. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import type { intake, MethodsOf, results } from '@darcha/proto/contracts.ts';
import type { Applicant, Application } from '../domain/application.ts';
import type { Actor } from '../domain/command.ts';
import { readApplicationNumber } from '../domain/number.ts';
import { actorOf, isWorkingOfficial, ownerText } from '../domain/reader.ts';
import type { Intake } from '../intake.ts';
import { checkStillConducts } from '../mandates.ts';
import { applicationUnknown } from '../perform.ts';
import type { Handled } from '../store/store.ts';

type Methods = MethodsOf<typeof intake>;
export type Rpc<Name extends keyof Methods> = Handler<Methods[Name]>;

type ResultsMethods = MethodsOf<typeof results>;
export type ResultsRpc<Name extends keyof ResultsMethods> = Handler<ResultsMethods[Name]>;

export type Person = Extract<Caller, { kind: 'person' }>;
export type Official = Extract<Caller, { kind: 'official' }>;

export function caller(): Caller {
  const context = currentContext();
  if (!context) throw new Error('an RPC was called outside of a call');
  return context.caller;
}

/** The calling person; throws `sign-in-required` or `persons-only`. */
export function requirePerson(): Person {
  const who = caller();
  if (who.kind === 'person') return who;
  if (who.kind === 'anonymous') throw signInRequired();
  throw new DomainError('forbidden', 'persons-only', 'Only a person can do this. Sign in as the one who applies.');
}

/** Pseudonym of the calling person, or of the legal entity they are signed in for; throws `sign-in-required`, `persons-only`. */
export function whoCalls({ sealer }: Pick<Intake, 'sealer'>): string {
  return sealer.pseudonym(ownerText(requirePerson()));
}

/** As whom a person applies. */
export function applicantOf({ pin, name, organisation }: Person): Applicant {
  return { pin, name, ...(organisation && { organisation: { tin: organisation.tin, name: organisation.name } }) };
}

/** The calling program; throws `sign-in-required` or `integrators-only`. */
export function requireIntegrator(): Extract<Caller, { kind: 'integrator' }> {
  const who = caller();
  if (who.kind === 'integrator') return who;
  if (who.kind === 'anonymous') throw signInRequired();
  throw new DomainError('forbidden', 'integrators-only', 'Only a program of an integrator can do this.');
}

/** The calling official who may work on applications; throws `sign-in-required` or `officials-only`. */
export function requireOfficial(): Official {
  const who = caller();
  if (isWorkingOfficial(who)) return who;
  if (who.kind === 'anonymous') throw signInRequired();
  throw new DomainError('forbidden', 'officials-only', 'Only a clerk or head of an agency can do this.');
}

function signInRequired(): DomainError {
  return new DomainError('unauthenticated', 'sign-in-required', 'Sign in first.');
}

/**
 * What the caller is to an application; throws `application-unknown` for somebody who must not know of it, and
 * `mandate-not-in-force` for whoever once conducted it.
 */
export function actorFor(intake: Intake): (application: Application) => Promise<Actor> {
  const who = caller();
  return async (application) => {
    const actor = actorOf(who, application, intake.sealer.pseudonym);
    if (!actor) throw applicationUnknown();
    if (actor.role === 'applicant' && actor.as) await checkStillConducts(intake, actor.as);
    return actor;
  };
}

/** The number in its kept form; throws `application-unknown` for what cannot be one. */
export function readNumber(text: string): string {
  const number = readApplicationNumber(text);
  if (number === undefined) throw applicationUnknown();
  return number;
}

/** One text per caller, so that nobody meets another's idempotency keys. */
function identityOf(who: Caller): string {
  switch (who.kind) {
    case 'person':
      return `person:${who.pin}:${who.organisation?.tin ?? ''}`;
    case 'official':
      return `official:${who.id}`;
    case 'integrator':
    case 'service':
      return `${who.kind}:${who.kind === 'service' ? who.name : who.id}`;
    case 'anonymous':
      return who.kind;
    default:
      return who satisfies never;
  }
}

/** What is begun belongs to a key, which must be given. */
export function creationAs(sealer: Pick<Sealer, 'pseudonym'>, key: string, request: readonly unknown[]): Handled {
  const creation = handledAs(sealer, key, 'create', request);
  if (creation) return creation;
  throw invalidField('/idempotencyKey', 'required', 'Give an idempotency key of 8 to 100 characters.');
}

/** Shortest and longest key a caller may choose. */
const keyLength = { min: 8, max: 100 };

/** Keyed hashes of the caller's key and of what was asked for under it; undefined without a key. */
export function handledAs(
  sealer: Pick<Sealer, 'pseudonym'>,
  key: string,
  rpc: string,
  request: readonly unknown[],
): Handled | undefined {
  if (key === '') return undefined;
  if (key.length < keyLength.min || key.length > keyLength.max) {
    throw invalidField('/idempotencyKey', 'length', 'Choose an idempotency key of 8 to 100 characters.');
  }
  const asked = JSON.stringify(request.map((part) => (Buffer.isBuffer(part) ? part.toString('base64') : part)));
  return {
    key: sealer.pseudonym(`key:${identityOf(caller())}:${rpc === 'create' ? rpc : 'step'}:${key}`),
    fingerprint: sealer.pseudonym(`request:${rpc}:${asked}`),
  };
}
