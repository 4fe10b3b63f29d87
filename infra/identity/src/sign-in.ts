import * as oidc from 'openid-client';
import { walk } from './browser.ts';
import { API_RESOURCE, API_SCOPES, PROGRAM_SCOPES } from './claims.ts';
import { SIGN_IN_CLIENT, SIGN_IN_REDIRECT } from './clients.ts';
import { readIntegratorSecret } from './keys.ts';
import { INTEGRATOR, signInNames } from './people.ts';

export interface SignInRequest {
  /** Address of the running development provider. */
  readonly issuer: string;
  /** One of the invented people, or `integrator`. */
  readonly name: string;
  /** Data directory of the installation; needed for `integrator`, whose secret is kept there. */
  readonly dataDirectory?: string;
}

/** Only its data directory says where a running system listens. */
const elsewhere = 'If it was started with DARCHA_DATA, set DARCHA_DATA to the same directory for signin too.';

/**
 * Signs in at the running provider, by the protocol a browser (or, for the integrator, a program) uses, and
 * gives the access token. Throws an Error saying what to do when the name is unknown or nothing answers.
 */
export async function signIn({ issuer, name, dataDirectory }: SignInRequest): Promise<string> {
  if (!signInNames.includes(name)) {
    throw new Error(`There is nobody called "${name}". Sign in as one of: ${signInNames.join(', ')}.`);
  }
  return name === INTEGRATOR ? signInIntegrator(issuer, dataDirectory) : signInPerson(issuer, name);
}

async function signInIntegrator(issuer: string, dataDirectory: string | undefined): Promise<string> {
  if (dataDirectory === undefined) throw new Error('To sign in as the integrator, name the data directory.');
  const secret = await readIntegratorSecret(dataDirectory);
  if (secret === undefined) {
    throw new Error(`There is no secret of the integrator below ${dataDirectory}; start Darcha first. ${elsewhere}`);
  }
  const provider = await discover(issuer, INTEGRATOR, oidc.ClientSecretBasic(secret));
  const tokens = await oidc.clientCredentialsGrant(provider, { scope: PROGRAM_SCOPES, resource: API_RESOURCE });
  return tokens.access_token;
}

async function signInPerson(issuer: string, name: string): Promise<string> {
  const provider = await discover(issuer, SIGN_IN_CLIENT, oidc.None());
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const start = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: SIGN_IN_REDIRECT,
    scope: `openid profile ${API_SCOPES}`,
    resource: API_RESOURCE,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const answer = await walk(start, new URLSearchParams({ name }), SIGN_IN_REDIRECT);
  const checks = { pkceCodeVerifier: verifier, expectedState: state, idTokenExpected: true };
  const tokens = await oidc.authorizationCodeGrant(provider, answer, checks);
  return tokens.access_token;
}

async function discover(issuer: string, client: string, authentication: oidc.ClientAuth): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  // The development provider speaks plain HTTP on this machine; anything else has to be HTTPS.
  const execute =
    server.hostname === '127.0.0.1' || server.hostname === 'localhost' ? [oidc.allowInsecureRequests] : [];
  try {
    return await oidc.discovery(server, client, { id_token_signed_response_alg: 'ES256' }, authentication, { execute });
  } catch (cause) {
    const silent = cause instanceof TypeError && cause.message === 'fetch failed';
    const what = silent ? 'Nothing answers' : 'No OpenID provider of Darcha answers';
    throw new Error(`${what} at ${issuer}: start Darcha first (npx --yes pnpm@12 start). ${elsewhere}`, { cause });
  }
}
