/** Who may connect as a member, and which member a call comes from. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Admit } from '@darcha/kit/rpc/server.ts';

const prefix = 'darcha:member:';

/** Admits the connections of registered members, each as itself; every other certificate gets `member-unknown`. */
export function admitMembers(members: ReadonlySet<string>, log: Logger): Admit {
  return (peer) => {
    const code = peer.startsWith(prefix) ? peer.slice(prefix.length) : undefined;
    if (code !== undefined && members.has(code)) return { as: 'self', name: code };
    log.warn({ peer }, 'a connection with a certificate of no registered member was refused');
    throw new DomainError(
      'unauthenticated',
      'member-unknown',
      'The certificate of the connection is not one of a registered member. Register with the exchange first.',
    );
  };
}

/** Code of the member whose call is being served. */
export function callingMember(): string {
  const member = callingMemberIfAny();
  if (member === undefined) throw new Error('a call outside of the members’ listener');
  return member;
}

/** The same where others may call too; undefined for them. */
export function callingMemberIfAny(): string | undefined {
  const peer = currentContext()?.peer ?? '';
  return peer.startsWith(prefix) ? peer.slice(prefix.length) : undefined;
}
