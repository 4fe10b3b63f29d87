/** What the operator's command tells. */
import { rule } from '../../domain/members/decide.ts';
import type { Act, Register, Registered, Request } from '../../domain/members/register.ts';
import { faultOf } from '../../domain/members/standing.ts';
import type { RegisterStore } from '../../store/register-store.ts';

/** What waits, the oldest first, and who has to act. */
export function listRequests({ requests }: Register): string[] {
  const open = [...requests.values()].filter(({ decision }) => decision.state === 'waiting');
  if (open.length === 0) return ['No request waits.'];
  return open.flatMap((request) => [
    `${request.id}  ${nameOf(request)}  waits for an operator since ${request.at}, ${provenBy(request)}, from ${request.address}`,
    ...request.keys.map(({ use, keyDigest }) => `    ${use} key ${keyDigest}`),
  ]);
}

export function listMembers(register: Register, code: string): string[] {
  const members = [...register.members.values()].filter((member) => code === '' || member.code === code);
  return members.flatMap(({ code: member, description, endpoints, suspended }) => [
    [member, ...Object.values(description?.titles ?? {}), suspended ? `suspended: ${suspended.reason}` : '']
      .join('  ')
      .trim(),
    ...(description?.bodies ?? []).map((body) => `    body ${body.code}  ${Object.values(body.title).join('  ')}`),
    ...(description?.systems ?? []).map(
      (system) => `    system ${system.code}  ${Object.values(system.title).join('  ')}`,
    ),
    ...endpoints.map(({ address, recordTypes }) => `    endpoint ${address}  ${recordTypes.join(' ')}`),
    ...[...register.certificates.values()]
      .filter((certificate) => certificate.member === member)
      .map((certificate) => `    ${describeCertificate(register, certificate)}`),
  ]);
}

function describeCertificate(register: Register, certificate: Registered): string {
  const { use, fingerprint, system, until, revoked } = certificate;
  const fault = faultOf(register, certificate);
  const state = revoked ? `revoked ${revoked.at}: ${revoked.reason}` : (fault ?? 'in force');
  return [use, fingerprint, system, `until ${until}`, state].filter(Boolean).join('  ');
}

/** Everything, oldest first, a line each. */
export async function listEvents(store: RegisterStore): Promise<string[]> {
  const lines: string[] = [];
  for (let from = 0, more = true; more; ) {
    const placed = await store.readAfter(from);
    for (const { position, event } of placed) {
      const { who, at, ...act } = event;
      lines.push(`${position}  ${at}  ${who}  ${act.type}  ${summaryOf(act)}`);
      from = position;
    }
    more = placed.length > 0;
  }
  return lines;
}

function summaryOf(act: Act): string {
  switch (act.type) {
    case 'described':
    case 'resumed':
      return act.member;
    case 'invited':
      return `${act.member} until ${act.until}`;
    case 'suspended':
      return `${act.member}: ${act.reason}`;
    case 'endpoint-added':
      return `${act.member} ${act.address} ${act.recordTypes.join(' ')}`;
    case 'endpoint-removed':
      return `${act.member} ${act.address}`;
    case 'requested':
      return `${act.request} ${act.member} from ${act.address}`;
    case 'refused':
      return `${act.request}: ${act.reason}`;
    case 'approved':
      return `${act.request} ${act.certificates.map(({ fingerprint }) => fingerprint).join(' ')}`;
    case 'registered':
      return act.certificates.map(({ member, use, fingerprint }) => `${member} ${use} ${fingerprint}`).join(', ');
    case 'revoked':
      return `${act.fingerprint}: ${act.reason}`;
  }
}

const shortest = 8;

/** The one fingerprint that begins like this. */
export function fingerprintOf({ certificates }: Register, given: string): string {
  const wanted = given.replaceAll(':', '').toLowerCase();
  const found = [...certificates.keys()].filter((fingerprint) => fingerprint.startsWith(wanted));
  if (wanted.length >= shortest && found.length === 1 && found[0] !== undefined) return found[0];
  const message = `Give ${shortest} or more characters of a fingerprint; ${found.length} of those there are begin with "${given}".`;
  throw rule('not-found', 'certificate-unknown', message);
}

function nameOf({ member, system }: Request): string {
  return system === undefined ? member : `${member}, system ${system}`;
}

function provenBy({ proof }: Request): string {
  return 'invitation' in proof ? 'by invitation' : `by its certificate ${proof.fingerprint.slice(0, 16)}`;
}
