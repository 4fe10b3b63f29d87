/** Whether a certificate counts. */
import type { Register, Registered, Use } from './register.ts';

/** Why a certificate does not count, stable. */
export type StandingFault =
  | 'member-unknown'
  | 'certificate-unknown'
  | 'certificate-not-yet-valid'
  | 'certificate-expired'
  | 'certificate-revoked'
  | 'member-suspended';

/** What was shown: whose it says it is, what it is used for, and which it is. */
export interface Shown {
  member: string;
  use: Use;
  fingerprint: string;
}

/**
 * What speaks against a certificate now; undefined when it counts. With `asOf`, what spoke against it then: a revoked
 * certificate counted before its revocation, so a message whose time is proven otherwise, by the log, can still be judged.
 * What was revoked does not count now, whatever clock its revocation was timed by.
 */
export function faultOf(
  register: Register,
  { member, use, fingerprint }: Shown,
  asOf?: Date,
): StandingFault | undefined {
  const known = register.members.get(member);
  if (!known) return 'member-unknown';
  const certificate = register.certificates.get(fingerprint);
  if (certificate?.member !== member || certificate.use !== use) return 'certificate-unknown';
  const at = asOf?.getTime() ?? Date.now();
  const since = (instant: string) => asOf === undefined || at >= Date.parse(instant);
  if (at < Date.parse(certificate.from)) return 'certificate-not-yet-valid';
  if (at > Date.parse(certificate.until)) return 'certificate-expired';
  if (certificate.revoked && since(certificate.revoked.at)) return 'certificate-revoked';
  if (known.suspended && since(known.suspended.at)) return 'member-suspended';
  return undefined;
}

/** The certificates of a member that count now, newest first. */
export function inForce(register: Register, member: string): Registered[] {
  return [...register.certificates.values()]
    .filter((certificate) => certificate.member === member && !faultOf(register, certificate))
    .sort((a, b) => b.until.localeCompare(a.until));
}
