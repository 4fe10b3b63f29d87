import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { issueAuthority, issueLeaf } from '@darcha/certificates/issue.ts';
import { connectionProfile, messageSigningProfile, type Validity } from '@darcha/certificates/profile.ts';
import { readIfThere, replaceFile } from './files.ts';
import { checkName, type Environment, refuseProduction } from './guard.ts';
import { keyFrom } from './keys.ts';
import { authorityPaths, type MemberPaths, memberPairs } from './paths.ts';
import {
  type Authority,
  authoritySubject,
  authorityValidity,
  LEAF_DAYS,
  leafValidity,
  ORGANISATION,
} from './profiles.ts';

/**
 * What is wrong with the certificates. `server-only`: the connection's may serve but not call.
 * `foreign-authority`: everything is right, but an authority of the same name and another key issued them.
 */
export type Fault = 'expired' | 'not-yet-valid' | 'server-only' | 'foreign-authority';

export type FaultyMemberOptions = {
  /** Where `ensurePki` keeps the authorities. */
  directory: string;
  environment: Environment;
  code: string;
  fault: Fault;
  /** The folder to write into; not the member's own. */
  output: string;
  now?: Date;
};

const DAY_MS = 86_400_000;

/**
 * Makes a member's two certificates and keys with one fault in them, for trying that they are refused. The
 * `authority` of the answer is the true one. Throws in production, and when the authority has not been made.
 */
export async function issueFaultyMember(options: FaultyMemberOptions): Promise<MemberPaths> {
  const { directory, code, fault, output, now = new Date() } = options;
  refuseProduction(options.environment);
  checkName('member', code);
  const real = authorityPaths(directory, 'agencies');
  const authority = fault === 'foreign-authority' ? await foreignAuthority(now) : await realAuthority(directory, now);
  const validity = faultyValidity(fault, now, authority);
  const paths = memberPairs(output, real.certificate);
  const connection = connectionProfile(code);
  const signing = messageSigningProfile(code);
  const usable = fault === 'server-only' ? { ...connection, usages: ['server' as const] } : connection;
  const connectionKey = await keyFrom(paths.connection.key, 'P-256');
  const signingKey = await keyFrom(paths.signing.key, 'Ed25519');
  const common = { organisation: ORGANISATION, issuer: authority, validity };
  const opening = await issueLeaf({ ...common, profile: usable, key: connectionKey });
  await replaceFile(paths.connection.certificate, opening);
  await replaceFile(paths.signing.certificate, await issueLeaf({ ...common, profile: signing, key: signingKey }));
  return paths;
}

async function realAuthority(directory: string, now: Date): Promise<Authority> {
  const paths = authorityPaths(directory, 'agencies');
  const certificatePem = await readIfThere(paths.certificate);
  const keyPem = await readIfThere(paths.key);
  if (certificatePem === undefined || keyPem === undefined) {
    throw new Error(`There is no authority for agencies in ${directory}: call ensurePki first.`);
  }
  const { until } = authorityValidity(now);
  return { certificatePem, key: createPrivateKey(keyPem), until };
}

async function foreignAuthority(now: Date): Promise<Authority> {
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const validity = authorityValidity(now);
  const subject = authoritySubject('agencies');
  return { certificatePem: await issueAuthority(subject, key, validity), key, until: validity.until };
}

function faultyValidity(fault: Fault, now: Date, authority: Authority): Validity {
  const usual = leafValidity(now, authority.until);
  if (fault === 'expired') return shifted(usual, -(LEAF_DAYS + 1));
  if (fault === 'not-yet-valid') return shifted(usual, 1);
  return usual;
}

function shifted(validity: Validity, days: number): Validity {
  const move = (time: Date) => new Date(time.getTime() + days * DAY_MS);
  return { from: move(validity.from), until: move(validity.until) };
}
