/** The rules for endpoints of members: where the exchange calls an agency. Entered by operators alone. */
import { rule } from './decide.ts';
import type { Act, Member, Register } from './register.ts';
import { faultOf } from './standing.ts';

const most = 8;
const addressForm = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?):([1-9][0-9]{0,4})$/i;

/** The endpoint, or other record types of one that is there. */
export function addEndpoint(register: Register, code: string, address: string, recordTypes: string[]): Act {
  const { endpoints } = approved(register, code);
  const port = Number(addressForm.exec(address)?.[3]);
  if (!(port <= 65_535)) throw rule('invalid', 'address-invalid', `"${address}" is not "host:port".`);
  const named = [...new Set(recordTypes)].sort();
  const foreign = named.find(
    (id) => !id.startsWith(`${code}/`) || !/^[a-z0-9-]+\/[a-z0-9-]+@[1-9][0-9]{0,3}$/.test(id),
  );
  if (named.length === 0 || foreign !== undefined) {
    const fault = foreign === undefined ? 'none is named' : `"${foreign}" is none`;
    throw rule(
      'invalid',
      'record-types-wrong',
      `Name record types of ${code}, "${code}/<record>@<version>": ${fault}.`,
    );
  }
  if (!endpoints.some((endpoint) => endpoint.address === address) && endpoints.length >= most) {
    throw rule('too-many', 'endpoints-exhausted', `${code} has ${most} endpoints. Remove one first.`);
  }
  return { type: 'endpoint-added', member: code, address, recordTypes: named };
}

export function removeEndpoint(register: Register, code: string, address: string): Act {
  const endpoints = register.members.get(code)?.endpoints ?? [];
  if (!endpoints.some((endpoint) => endpoint.address === address)) {
    throw rule('not-found', 'endpoint-unknown', `${code} has no endpoint ${address}.`);
  }
  return { type: 'endpoint-removed', member: code, address };
}

/** A member that has a certificate to show there. */
function approved(register: Register, code: string): Member {
  const member = register.members.get(code);
  const certificates = [...register.certificates.values()].filter((certificate) => certificate.member === code);
  if (member && certificates.some((certificate) => !faultOf(register, { ...certificate, use: 'connection' })))
    return member;
  throw rule('wrong-state', 'member-unknown', `"${code}" is no member with a certificate of a connection in force.`);
}
