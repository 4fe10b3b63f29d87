/** Which member a call comes from. */
import { currentContext } from '@darcha/kit/context.ts';

const prefix = 'darcha:member:';

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
