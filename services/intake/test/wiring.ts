/** Certificates, addresses and environments of the processes under test. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMember, type Member } from '@darcha/agency-sdk/member.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { ensurePki, memberPaths, sealPaths, servicePaths } from '@darcha/pki/pki.ts';
import type { IntakeConfig } from '../src/config.ts';
import { log } from './support.ts';

const services = ['catalogue', 'tracking', 'exchange', 'intake', 'gateway'];
export const providers = [
  'interior-ministry',
  'cadastre-agency',
  'enforcement-bureau',
  'national-archive',
  'justice-ministry',
] as const;
export const members = ['portal', 'social-protection-agency', ...providers];

let certificates: Promise<string> | undefined;

/** Made once for all spec files of the process; each gets a copy of its own. */
export async function copyCertificates(to: string): Promise<void> {
  certificates ??= makeCertificates();
  cpSync(await certificates, to, { recursive: true });
}

async function makeCertificates(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-intake-pki-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  await ensurePki({ directory, services, members, seals: ['portal'], environment: 'test' });
  return directory;
}

export function environmentOf(
  directory: string,
  { mongo, peers, keyring, timing }: IntakeConfig,
): Record<string, string> {
  const service = servicePaths(directory, 'intake');
  const portal = memberPaths(directory, 'portal');
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  const keys = Object.fromEntries(Object.entries(keyring.keys).map(([id, bytes]) => [id, base64(bytes)]));
  const keyFile = join(directory, 'keys.json');
  writeFileSync(keyFile, JSON.stringify({ current: keyring.current, keys, lookup: base64(keyring.lookup) }));
  return {
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_LISTEN: '127.0.0.1:0',
    DARCHA_LOG_LEVEL: 'silent',
    DARCHA_TLS_CERTIFICATE: service.certificate,
    DARCHA_TLS_KEY: service.key,
    DARCHA_TLS_AUTHORITY: service.authority,
    DARCHA_MONGODB_URI: mongo.uri,
    DARCHA_MONGODB_NAME: mongo.name,
    DARCHA_KEYS: keyFile,
    DARCHA_CATALOGUE_ADDRESS: peers.catalogue,
    DARCHA_TRACKING_ADDRESS: peers.tracking,
    DARCHA_EXCHANGE_ADDRESS: peers.exchange,
    DARCHA_MEMBER_CODE: 'portal',
    DARCHA_MEMBER_CONNECTION_CERTIFICATE: portal.connection.certificate,
    DARCHA_MEMBER_CONNECTION_KEY: portal.connection.key,
    DARCHA_MEMBER_CONNECTION_AUTHORITY: portal.authority,
    DARCHA_MEMBER_SIGNING_CERTIFICATE: portal.signing.certificate,
    DARCHA_MEMBER_SIGNING_KEY: portal.signing.key,
    DARCHA_RESULT_SEAL_CERTIFICATE: sealPaths(directory, 'portal').certificate,
    DARCHA_RESULT_SEAL_KEY: sealPaths(directory, 'portal').key,
    DARCHA_PUBLIC_URL: 'https://portal.example',
    DARCHA_INTAKE_LEASE_MS: String(timing.leaseMs),
    DARCHA_INTAKE_RETRY_FIRST_MS: String(timing.retryFirstMs),
    DARCHA_INTAKE_POLL_MS: String(timing.pollMs),
  };
}

export function memberOf(directory: string, code: string, address: string): Member {
  const paths = memberPaths(directory, code);
  return createMember({
    code,
    address,
    connection: readTls({ ...paths.connection, authority: paths.authority }),
    signing: { certificate: readFileSync(paths.signing.certificate), key: readFileSync(paths.signing.key) },
    log,
  });
}

export function readTls(paths: { certificate: string; key: string; authority: string }): Tls {
  const { certificate, key: keyPath, authority } = paths;
  return { certificate: readFileSync(certificate), key: readFileSync(keyPath), authority: readFileSync(authority) };
}

export function dial(address: string): string {
  return address.replace('127.0.0.1', 'localhost');
}
