/** What is believed when exchanges and records are verified; given by those who run the portal, never by what is verified. */
import type { EnvironmentReader } from '@darcha/kit/config.ts';
import { readAnchors } from '@darcha/verifier/anchors.ts';

export interface VerificationAnchors {
  /** Certificates of the agencies' authority, PEM: the present one, and those before it. */
  authority: Buffer;
  /** Certificates of time-stamping authorities, PEM; without them no time stamp is verified. */
  timeStampRoots?: Buffer | undefined;
  /** "<name>+<id>+<key>"; without it that which the exchange tells first. */
  logKey?: string | undefined;
  /** As which member the portal signs what it issues. */
  portal: string;
}

/**
 * DARCHA_AGENCIES_AUTHORITY, DARCHA_TIME_STAMP_ROOTS (needed in production), DARCHA_MEMBER_CODE and, if it is to be one only,
 * DARCHA_LOG_VERIFIER.
 */
export function readVerificationAnchors(env: EnvironmentReader, production: boolean): VerificationAnchors {
  const authority = env.file('DARCHA_AGENCIES_AUTHORITY');
  const hasRoots = production || env.text('DARCHA_TIME_STAMP_ROOTS', '') !== '';
  const timeStampRoots = hasRoots ? env.file('DARCHA_TIME_STAMP_ROOTS') : undefined;
  const logKey = env.text('DARCHA_LOG_VERIFIER', '') || undefined;
  try {
    // What is missing is told already.
    if (authority.length > 0 && timeStampRoots?.length !== 0) readAnchors({ authority, timeStampRoots, logKey });
  } catch (error) {
    const names = 'DARCHA_AGENCIES_AUTHORITY, DARCHA_TIME_STAMP_ROOTS or DARCHA_LOG_VERIFIER';
    env.fault(`${names} cannot be used: ${(error as Error).message}`);
  }
  return { authority, timeStampRoots, logKey, portal: env.text('DARCHA_MEMBER_CODE', 'portal') };
}
