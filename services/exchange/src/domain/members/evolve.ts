/** What each event makes of the register. */
import type { Act, Certificate, Decision, Member, Register, RegisterEvent, Request } from './register.ts';

/** Takes the next event into the register. */
export function evolve(register: Register, event: RegisterEvent): void {
  const { at } = event;
  switch (event.type) {
    case 'described':
      memberIn(register, event.member).description = event.description;
      return;
    case 'invited':
      memberIn(register, event.member);
      invited(register, event);
      return;
    case 'requested':
      requested(register, event);
      return;
    case 'approved':
      approved(register, event);
      return;
    case 'refused':
      decided(register, event.request, { state: 'refused', at, reason: event.reason });
      return;
    case 'registered':
      for (const certificate of event.certificates) enter(register, certificate, undefined);
      return;
    case 'revoked':
      revoked(register, event);
      return;
    case 'endpoint-added':
    case 'endpoint-removed':
      endpointsChanged(memberIn(register, event.member), event);
      return;
    case 'suspended':
      memberIn(register, event.member).suspended = { at, reason: event.reason };
      return;
    case 'resumed':
      memberIn(register, event.member).suspended = undefined;
      return;
    default:
      event satisfies never;
  }
}

type EventOf<Type extends Act['type']> = Extract<RegisterEvent, { type: Type }>;

function invited({ invitations }: Register, { member, system, invitation, until }: EventOf<'invited'>): void {
  invitations.set(invitation, { member, system, until, usedFor: undefined });
}

function requested(register: Register, event: EventOf<'requested'>): void {
  const { request: id, member, proof, keys, address, at } = event;
  const invitation = 'invitation' in proof ? register.invitations.get(proof.invitation) : undefined;
  if (invitation) invitation.usedFor = id;
  const former = 'fingerprint' in proof ? register.certificates.get(proof.fingerprint) : undefined;
  const system = invitation?.system ?? former?.system;
  register.requests.set(id, { id, member, system, at, proof, keys, address, decision: { state: 'waiting' } });
}

function approved(register: Register, { request, certificates, at }: EventOf<'approved'>): void {
  const { system } = decided(register, request, { state: 'approved', at, certificates });
  for (const certificate of certificates) enter(register, certificate, system);
}

function revoked({ certificates }: Register, { fingerprint, reason, at }: EventOf<'revoked'>): void {
  const certificate = certificates.get(fingerprint);
  if (!certificate) throw unfitting(`certificate ${fingerprint}`);
  certificate.revoked ??= { at, reason };
}

function endpointsChanged(member: Member, event: EventOf<'endpoint-added' | 'endpoint-removed'>): void {
  const { address } = event;
  member.endpoints = member.endpoints.filter((endpoint) => endpoint.address !== address);
  if (event.type === 'endpoint-added') member.endpoints.push({ address, recordTypes: event.recordTypes });
}

function memberIn({ members }: Register, code: string): Member {
  const member = members.get(code) ?? { code, description: undefined, endpoints: [], suspended: undefined };
  members.set(code, member);
  return member;
}

function decided({ requests }: Register, id: string, decision: Decision): Request {
  const request = requests.get(id);
  if (!request) throw unfitting(`request ${id}`);
  request.decision = decision;
  return request;
}

function enter(register: Register, certificate: Certificate, system: string | undefined): void {
  memberIn(register, certificate.member);
  register.certificates.set(certificate.fingerprint, { ...certificate, system, revoked: undefined });
}

/** No rule lets such an act pass: the database holds what this code never wrote. */
function unfitting(what: string): Error {
  return new Error(`the register of members tells of a ${what} that it does not know`);
}
