/** Who counts as a member right now: connections let in, and signatures believed. */
import { signatureInvalid } from '@darcha/agency-sdk/faults.ts';
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import { DomainError, type ErrorKind } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Admit } from '@darcha/kit/rpc/server.ts';
import type { Register } from '../domain/members/register.ts';
import { faultOf, type StandingFault } from '../domain/members/standing.ts';

const prefix = 'darcha:member:';

const told = {
  'member-unknown': { kind: 'unauthenticated' },
  'certificate-unknown': { kind: 'unauthenticated' },
  'certificate-not-yet-valid': { kind: 'unauthenticated' },
  'certificate-expired': { kind: 'unauthenticated' },
  'certificate-revoked': { kind: 'unauthenticated' },
  'member-suspended': { kind: 'unauthenticated' },
} as const satisfies Record<StandingFault, { kind: ErrorKind }>;

/** Each completes "The certificate ...". */
export const texts: Record<StandingFault, string> = {
  'member-unknown': 'is not one of a registered member. Join the exchange first.',
  'certificate-unknown': 'is not registered with the exchange. Use one that the operator approved.',
  'certificate-not-yet-valid': 'is not valid yet.',
  'certificate-expired': 'has expired. Use a current one, or ask the operator for an invitation.',
  'certificate-revoked': 'was revoked. Ask the operator of the exchange why, and for an invitation.',
  'member-suspended': 'is one of a member that is suspended. Ask the operator of the exchange why.',
};

/** Admits the connections of members whose certificate counts, each as itself; others get the fault as their error's code. */
export function admitMembers(register: Register, log: Logger): Admit {
  return (uri, { fingerprint }) => {
    const member = uri.startsWith(prefix) ? uri.slice(prefix.length) : '';
    const fault = faultOf(register, { member, use: 'connection', fingerprint });
    if (fault === undefined) return { as: 'self', name: member };
    log.warn({ peer: uri, fingerprint, fault }, 'a connection whose certificate does not count was refused');
    throw new DomainError(told[fault].kind, fault, `The certificate of the connection ${texts[fault]}`);
  };
}

/** Believes a signature only when its certificate counts, too: now, or as of the time given. */
export function believeMembers(verifier: Verifier, register: Register): Verifier {
  return {
    verify: async (kind, message, at) => {
      const signed = await verifier.verify(kind, message, at);
      const { member, certificate: fingerprint } = signed;
      const fault = faultOf(register, { member, use: 'signing', fingerprint }, at);
      if (fault !== undefined) throw signatureInvalid(fault, `The certificate ${texts[fault]}`);
      return signed;
    },
  };
}
