/** The rules of the register: what may be done to it. Each gives the act, or throws with a stable code. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Act, Certificate, Description, KeyRequest, Proof, Register, Request } from './register.ts';
import { faultOf } from './standing.ts';

const codeForm = /^[a-z][a-z0-9-]{0,62}$/;
/** Names of hosts under which the exchange is called: some libraries take the common name of a certificate for one. */
const ofOthers = ['exchange', 'localhost'];
const longestReason = 500;

/** Of what is told to those who ask for certificates; everything else is told to operators. */
const told = {
  'invitation-invalid': { kind: 'unauthenticated' },
  'request-waiting': { kind: 'wrong-state' },
  'key-known': { kind: 'already-exists' },
} as const;

export function describe(_: Register, member: string, description: Description): Act {
  checkCode(member);
  return { type: 'described', member, description };
}

export interface Inviting {
  member: string;
  system: string | undefined;
  /** SHA-256 of the secret, hex. */
  invitation: string;
  until: Date;
}

export function invite(register: Register, { member, system, invitation, until }: Inviting): Act {
  checkCode(member);
  const known = register.members.get(member);
  if (system !== undefined && !known?.description?.systems.some(({ code }) => code === system)) {
    throw rule('invalid', 'system-unknown', `"${system}" is not among the systems of ${member}. Describe it first.`);
  }
  return { type: 'invited', member, ...(system && { system }), invitation, until: until.toISOString() };
}

/**
 * A request by an invitation or by a certificate in force. Gives the request that stands already when it is the same
 * again: whoever did not hear the answer may repeat it.
 */
export function request(
  register: Register,
  asked: { id: string; proof: Proof; keys: KeyRequest[]; address: string },
  at: Date,
): Act | { standing: Request } {
  const { id, proof, keys, address } = asked;
  const found = 'invitation' in proof ? invitedBy(register, proof.invitation, at) : certifiedBy(register, proof, keys);
  if (found.standing) {
    if (sameKeys(found.standing.keys, keys)) return { standing: found.standing };
    if ('invitation' in proof) throw invitationInvalid();
    throw rule(
      told['request-waiting'].kind,
      'request-waiting',
      `Your request ${found.standing.id} waits for its approval already.`,
    );
  }
  for (const { use, keyDigest } of keys) checkKey(register, use, keyDigest);
  return { type: 'requested', member: found.member, request: id, proof, keys, address };
}

export function approve(register: Register, id: string, certificates: Certificate[]): Act {
  const { keys, member } = waiting(register, id);
  const fits = (key: KeyRequest) =>
    certificates.some((c) => c.use === key.use && c.keyDigest === key.keyDigest && c.member === member);
  if (certificates.length !== keys.length || !keys.every(fits)) {
    throw rule('invalid', 'certificates-unfitting', `The certificates are not those ${member} asked for in ${id}.`);
  }
  for (const { fingerprint } of certificates) {
    if (register.certificates.has(fingerprint)) {
      throw rule('already-exists', 'certificate-known', `The certificate ${fingerprint} is registered already.`);
    }
  }
  return { type: 'approved', request: id, certificates };
}

export function refuse(register: Register, id: string, reason: string): Act {
  waiting(register, id);
  return { type: 'refused', request: id, reason: checkReason(reason) };
}

/** Certificates that were issued elsewhere: those that are new, and whose key was never revoked. */
export function registerFound(register: Register, found: Certificate[], at: Date): Act | undefined {
  const revokedKeys = new Set([...register.certificates.values()].filter((c) => c.revoked).map((c) => c.keyDigest));
  const certificates = found.filter(
    ({ fingerprint, keyDigest, until }) =>
      !register.certificates.has(fingerprint) && !revokedKeys.has(keyDigest) && Date.parse(until) > at.getTime(),
  );
  return certificates.length > 0 ? { type: 'registered', certificates } : undefined;
}

export function revoke(register: Register, fingerprint: string, reason: string): Act {
  const certificate = register.certificates.get(fingerprint);
  if (!certificate) throw rule('not-found', 'certificate-unknown', `There is no certificate ${fingerprint}.`);
  if (certificate.revoked) {
    throw rule('wrong-state', 'certificate-revoked', `It was revoked at ${certificate.revoked.at} already.`);
  }
  return { type: 'revoked', fingerprint, reason: checkReason(reason) };
}

export function suspend(register: Register, code: string, reason: string): Act {
  const member = memberOf(register, code);
  if (member.suspended) throw rule('wrong-state', 'member-suspended', `${code} is suspended already.`);
  return { type: 'suspended', member: code, reason: checkReason(reason) };
}

export function resume(register: Register, code: string): Act {
  if (!memberOf(register, code).suspended) throw rule('wrong-state', 'member-active', `${code} is not suspended.`);
  return { type: 'resumed', member: code };
}

/** The request that may still be decided. */
export function waiting({ requests }: Register, id: string): Request {
  const found = requests.get(id);
  if (!found) throw rule('not-found', 'request-unknown', `There is no request ${id}.`);
  if (found.decision.state === 'waiting') return found;
  throw rule('wrong-state', 'request-decided', `The request ${id} was ${found.decision.state} already.`);
}

/** One text for all: whoever tries secrets does not learn which of them ever were any. */
export function invitationInvalid(): DomainError {
  const advice = 'Ask the operator of the exchange for a new one.';
  return rule(
    told['invitation-invalid'].kind,
    'invitation-invalid',
    `The invitation is unknown, used or has expired. ${advice}`,
  );
}

interface Found {
  member: string;
  standing: Request | undefined;
}

function invitedBy({ invitations, requests }: Register, hash: string, at: Date): Found {
  const invitation = invitations.get(hash);
  if (!invitation) throw invitationInvalid();
  const { member, usedFor, until } = invitation;
  if (usedFor !== undefined) return { member, standing: requests.get(usedFor) };
  if (Date.parse(until) <= at.getTime()) throw invitationInvalid();
  return { member, standing: undefined };
}

function certifiedBy(register: Register, { fingerprint }: { fingerprint: string }, keys: KeyRequest[]): Found {
  const certificate = register.certificates.get(fingerprint);
  if (!certificate || faultOf(register, { ...certificate, use: 'connection' })) {
    throw rule('unauthenticated', 'certificate-unknown', 'The certificate is not in force.');
  }
  const { member, system } = certificate;
  const mine = [...register.requests.values()].filter((r) => r.member === member && r.system === system);
  const same = mine.find((request) => sameKeys(request.keys, keys));
  return { member, standing: same ?? mine.find(({ decision }) => decision.state === 'waiting') };
}

/** A key that was ever certified stays with its certificate: a rotation that keeps the key would rotate nothing. */
function checkKey({ certificates }: Register, use: string, keyDigest: string): void {
  if (![...certificates.values()].some((certificate) => certificate.keyDigest === keyDigest)) return;
  throw rule(told['key-known'].kind, 'key-known', `The ${use} key has a certificate already. Make a new key.`);
}

function sameKeys(one: KeyRequest[], other: KeyRequest[]): boolean {
  const digests = (keys: KeyRequest[]) => keys.map(({ keyDigest }) => keyDigest).join();
  return digests(one) === digests(other);
}

function memberOf({ members }: Register, code: string) {
  const member = members.get(code);
  if (!member) throw rule('not-found', 'member-unknown', `There is no member "${code}".`);
  return member;
}

function checkCode(code: string): void {
  if (codeForm.test(code) && !ofOthers.includes(code)) return;
  throw rule(
    'invalid',
    'code-invalid',
    `"${code}" cannot be a code: a-z, 0-9 and hyphens, a letter first, at most 63, and not ${ofOthers.join(' or ')}.`,
  );
}

function checkReason(reason: string): string {
  const text = reason.trim();
  if (text !== '' && text.length <= longestReason) return text;
  throw rule('invalid', 'reason-missing', `Give a reason of at most ${longestReason} characters.`);
}

export function rule(kind: DomainError['kind'], code: string, message: string): DomainError {
  return new DomainError(kind, code, message);
}
