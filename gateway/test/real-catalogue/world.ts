/** One catalogue for all tests here, and the identity provider of those who use it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { startIdentity } from '@darcha/identity/server.ts';
import { signIn } from '@darcha/identity/sign-in.ts';
import { startRealCatalogue } from '../support/real-catalogue.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-gateway-identity-'));
const { issuer, stop } = await startIdentity({
  environment: 'test',
  port: 0,
  dataDirectory: directory,
  portalRedirects: [],
  tokenSeconds: 300,
});

/** Where people reach the gateway, as it is told. */
export const base = 'https://my.example.uz';
export const real = await startRealCatalogue(base, issuer);
after(async () => {
  await real.stop();
  await stop();
  rmSync(directory, { recursive: true, force: true });
});

/** An access token of one of the invented people, or of the integrator. */
export const tokenOf = (name: string) => signIn({ issuer, name, dataDirectory: directory });
