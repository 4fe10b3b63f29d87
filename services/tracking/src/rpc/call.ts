/** The call being served: its context and what its caller may do. */
import { type Context, currentContext } from '@darcha/kit/context.ts';
import { invalidField } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { MethodsOf, tracking } from '@darcha/proto/contracts.ts';
import type { Viewer } from '../domain/access.ts';
import { isSubject } from '../domain/check-event.ts';
import { callerNotAllowed } from '../domain/errors.ts';

type Methods = MethodsOf<typeof tracking>;
export type Rpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** Turns a text into its pseudonym. */
export type Pseudonym = (text: string) => string;

export function callContext(): Context {
  const context = currentContext();
  if (!context) throw new Error('an RPC was called outside of a call');
  return context;
}

/**
 * Throws `caller-not-allowed` unless the caller is a service, and one of these if any are named. A service is believed
 * only over its own certificate: nobody vouches for another one.
 */
export function requireService({ caller, peer }: Context, ...names: string[]): void {
  const itself = caller.kind === 'service' && peer === `darcha:service:${caller.name}`;
  if (itself && (names.length === 0 || names.includes(caller.name))) return;
  throw callerNotAllowed(names.length > 0 ? `the service ${names.join(' or ')}` : 'a service of the portal');
}

/** Roles within an agency that work on applications; other officials of it follow none. */
const working = ['clerk', 'head'];

/** As whom the caller may see timelines; whoever acts for a legal entity sees what is the entity's. */
export function viewerOf({ caller }: Context, pseudonym: Pseudonym): Viewer | undefined {
  if (caller.kind === 'official') {
    return caller.roles.some((role) => working.includes(role)) ? { agency: caller.agency } : undefined;
  }
  if (caller.kind !== 'person') return undefined;
  const { organisation, pin } = caller;
  return { owner: pseudonym(organisation ? `tin:${organisation.tin}` : `pin:${pin}`) };
}

export function checkSubject(subject: string): void {
  if (!isSubject(subject)) throw invalidField('subject', 'form', 'Give the number of the subject as it was given out.');
}

/** Throws unless the number is whole and within bounds. */
export function checkInteger(name: string, value: number, min: number, max: number): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  throw invalidField(name, 'range', `Give a whole number from ${min} to ${max} for ${name}.`);
}
