import type { Logger } from '@darcha/kit/log.ts';
import type { MemberRegister } from '../../members/register.ts';
import type { Attempts } from './attempts.ts';

export interface MembershipDependencies {
  register: MemberRegister;
  attempts: Attempts;
  /** True on the members' listener, where callers show a certificate; on the other they show an invitation. */
  byCertificate: boolean;
  log: Logger;
}
