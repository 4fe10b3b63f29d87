/** The portal as a client of the identity provider: OpenID Connect, code flow with PKCE. */
import type { Logger } from '@darcha/kit/log.ts';
import * as oidc from 'openid-client';
import { Refusal } from '../../http/problem.ts';

export interface ProviderOptions {
  issuer: string;
  /** The API that tokens are asked for. */
  audience: string;
  clientId: string;
  /** Empty for a public client. */
  clientSecret: string;
  production: boolean;
  log: Logger;
}

/** What a sign-in or its renewal gives. */
export interface Granted {
  accessToken: string;
  refreshToken?: string | undefined;
  idToken?: string | undefined;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

/** What has to be remembered until the browser comes back. */
export interface Begun {
  address: URL;
  state: string;
  nonce: string;
  verifier: string;
}

export interface Provider {
  /** Where to send the browser; `redirect` is where it is to come back to. */
  begin(redirect: string, language: string): Promise<Begun>;
  /** Throws a `Refusal` when the answer in the address is not one to what was begun. */
  finish(back: URL, begun: Omit<Begun, 'address'>): Promise<Granted>;
  /** Undefined when the provider will not renew any more; throws `identity-unavailable` when it cannot be asked. */
  renew(refreshToken: string): Promise<Granted | undefined>;
  /** Ends what could be renewed; what fails is logged, since the browser forgets its session anyway. */
  revoke(refreshToken: string): Promise<void>;
  /** Where the browser signs out of the provider too; undefined when it has no such page or cannot be asked. */
  signOutAddress(back: string, idToken: string | undefined): Promise<URL | undefined>;
}

const timeoutSeconds = 5;
const scope = 'openid profile catalogue portal';

export function createProvider(options: ProviderOptions): Provider {
  const { audience, log } = options;
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    known ??= discover(options).catch((error: unknown) => {
      known = undefined;
      throw unavailable(error);
    });
    return known;
  };
  return {
    begin: async (redirect, language) => {
      const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
      const address = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope,
        resource: audience,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
        state,
        nonce,
      });
      return { address, state, nonce, verifier };
    },
    finish: async (back, { state, nonce, verifier }) => {
      const provider = await configuration();
      try {
        const checks = {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        };
        return granted(await oidc.authorizationCodeGrant(provider, back, checks, { resource: audience }));
      } catch (error) {
        throw isAway(error) ? unavailable(error) : refused(error);
      }
    },
    renew: async (refreshToken) => {
      const provider = await configuration();
      try {
        return granted(await oidc.refreshTokenGrant(provider, refreshToken, { resource: audience }));
      } catch (error) {
        if (isAway(error)) throw unavailable(error);
        return undefined;
      }
    },
    revoke: async (refreshToken) => {
      try {
        await oidc.tokenRevocation(await configuration(), refreshToken, { token_type_hint: 'refresh_token' });
      } catch (error) {
        log.warn({ err: error }, 'a session could not be ended at the identity provider');
      }
    },
    signOutAddress: async (back, idToken) => {
      try {
        const hint = idToken === undefined ? {} : { id_token_hint: idToken };
        return oidc.buildEndSessionUrl(await configuration(), { post_logout_redirect_uri: back, ...hint });
      } catch {
        return undefined;
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret, production }: ProviderOptions): Promise<oidc.Configuration> {
  const authentication = clientSecret === '' ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
  // Only outside production may the provider speak plain HTTP; the configuration has seen to that.
  const execute = production ? [] : [oidc.allowInsecureRequests];
  return oidc.discovery(new URL(issuer), clientId, undefined, authentication, { execute, timeout: timeoutSeconds });
}

function granted(tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Granted {
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    idToken: tokens.id_token,
    expiresAt: Date.now() + (tokens.expiresIn() ?? 300) * 1_000,
  };
}

/** As against an answer that says no. */
function isAway(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500;
  if (error instanceof oidc.AuthorizationResponseError) return false;
  if (error instanceof oidc.ClientError) return error.code === 'OAUTH_TIMEOUT' || error.cause instanceof TypeError;
  return error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
}

function refused(cause: unknown): Refusal {
  return new Refusal('sign-in-failed', 'The sign-in was not completed. Sign in again.', { cause });
}

function unavailable(cause: unknown): Refusal {
  const detail = 'The identity provider does not answer, so nobody can sign in. Try again in a few seconds.';
  return new Refusal('identity-unavailable', detail, { party: 'service:identity', retryAfter: 5, cause });
}
