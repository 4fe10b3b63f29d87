import { connectionProfile, documentSealProfile, messageSigningProfile } from '@darcha/certificates/profile.ts';
import { ensureAuthority, ensureLeaf } from './ensure.ts';
import { checkName, type Environment, refuseProduction } from './guard.ts';
import {
  exchangeServerPaths,
  type MemberPaths,
  memberPaths,
  type ServicePaths,
  sealPaths,
  servicePaths,
} from './paths.ts';
import { exchangeServerProfile, serviceProfile } from './profiles.ts';

export type { Environment } from './guard.ts';
export {
  authorityPaths,
  exchangeServerPaths,
  type KeyPairPaths,
  type MemberPaths,
  memberPaths,
  type ServicePaths,
  sealPaths,
  servicePaths,
} from './paths.ts';

export type PkiOptions = {
  directory: string;
  environment: Environment;
  /** Names of the services that call each other. */
  services: readonly string[];
  /** Codes of the agencies that are members of the exchange. */
  members: readonly string[];
  /** Codes of the members that also seal documents. */
  seals?: readonly string[];
  now?: Date;
};

export type Pki = {
  services: Record<string, ServicePaths>;
  members: Record<string, MemberPaths>;
  exchangeServer: ServicePaths;
  /** The certificate files written this time; empty when everything was there and valid. */
  issued: readonly string[];
};

/**
 * Makes what is missing of the development certificates and renews those that end within seven days. Keys are
 * never replaced, so a renewed certificate goes on fitting everything signed or trusted before; an authority that
 * is valid is never touched. Throws in production, on a name that cannot be used, and when a key cannot be read.
 */
export async function ensurePki(options: PkiOptions): Promise<Pki> {
  refuseProduction(options.environment);
  for (const name of options.services) checkName('service', name);
  for (const code of [...options.members, ...(options.seals ?? [])]) checkName('member', code);
  const { directory, now = new Date() } = options;
  const issued: string[] = [];
  const services: Record<string, ServicePaths> = {};
  const members: Record<string, MemberPaths> = {};

  const internal = await ensureAuthority(directory, 'services', now, issued);
  for (const name of new Set(options.services)) {
    services[name] = servicePaths(directory, name);
    await ensureLeaf(services[name], serviceProfile(name), internal, now, issued);
  }
  const agencies = await ensureAuthority(directory, 'agencies', now, issued);
  const exchangeServer = exchangeServerPaths(directory);
  await ensureLeaf(exchangeServer, exchangeServerProfile(), agencies, now, issued);
  for (const code of new Set(options.members)) {
    const paths = memberPaths(directory, code);
    members[code] = paths;
    await ensureLeaf(paths.connection, connectionProfile(code), agencies, now, issued);
    await ensureLeaf(paths.signing, messageSigningProfile(code), agencies, now, issued);
  }
  for (const code of new Set(options.seals)) {
    await ensureLeaf(sealPaths(directory, code), documentSealProfile(code), agencies, now, issued);
  }
  return { services, members, exchangeServer, issued };
}
