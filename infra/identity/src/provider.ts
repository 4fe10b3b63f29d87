import { randomBytes } from 'node:crypto';
import { type Configuration, errors, interactionPolicy, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import {
  API_RESOURCE,
  API_SCOPES,
  accessTokenClaims,
  findAccount,
  type HolderClaims,
  idTokenClaims,
  PROGRAM_SCOPES,
} from './claims.ts';
import { clients } from './clients.ts';
import type { IdentityConfig } from './config.ts';
import { INTERACTION_PATH } from './interactions.ts';
import type { IdentityKeys } from './keys.ts';
import { memoryAdapter } from './memory-adapter.ts';
import { faultPage, signedOutPage, signOutPage } from './pages.ts';

const HOURS = 3600;
const SESSION_SECONDS = 8 * HOURS;

/** Throws when asked to run in production: whoever reaches this provider can become anybody it knows. */
export function refuseProduction(environment: IdentityConfig['environment']): void {
  if (environment !== 'production') return;
  throw new Error(
    'The development identity provider signs anybody in without a password and does not run in production, which it is ' +
      'unless DARCHA_ENVIRONMENT is development or test. ' +
      'For production, set DARCHA_ISSUER of the gateway to a real OpenID provider and do not start this one.',
  );
}

/**
 * The OpenID provider itself, not yet listening.
 * `issuer` is its public address (scheme, host, port). Throws when the environment is production.
 */
export function createProvider(
  config: Pick<IdentityConfig, 'environment' | 'portalRedirects' | 'tokenSeconds'>,
  issuer: string,
  keys: IdentityKeys,
): Provider {
  refuseProduction(config.environment);
  return new Provider(issuer, {
    adapter: memoryAdapter(),
    clients: clients(config.portalRedirects, keys),
    clientDefaults: { grant_types: ['authorization_code'], id_token_signed_response_alg: 'ES256' },
    clientBasedCORS: () => false,
    jwks: keys.jwks,
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(32)] },
    scopes: ['openid', 'profile', ...new Set([...API_SCOPES.split(' '), ...PROGRAM_SCOPES.split(' ')])],
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'family_name', 'middle_name', 'birthdate', 'locale'],
    },
    findAccount: (_context, name) => oidcAccount(name),
    extraTokenClaims: (_context, token) => ({
      ...holderClaims('accountId' in token ? token.accountId : undefined),
      // By this the gateway in production knows every token of this provider, whichever client asked for it.
      development: true,
    }),
    interactions: { policy: policy(), url: (_context, { uid }) => `${INTERACTION_PATH}${uid}` },
    loadExistingGrant: grantWhatIsAsked,
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    renderError: (context, { error_description, error }) => {
      context.type = 'html';
      context.body = faultPage(error_description ?? error);
    },
    features: features(config.tokenSeconds),
    ttl: {
      AccessToken: config.tokenSeconds,
      ClientCredentials: config.tokenSeconds,
      IdToken: config.tokenSeconds,
      AuthorizationCode: 60,
      Interaction: HOURS,
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
      RefreshToken: SESSION_SECONDS,
    },
  });
}

function features(tokenSeconds: number): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    revocation: {
      enabled: true,
      allowedPolicy: async (_context, client, token) => 'clientId' in token && token.clientId === client.clientId,
    },
    // What is told of a person stands in the tokens, which are for the API; there is nothing left to ask.
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    rpInitiatedLogout: {
      logoutSource: (context, form) => {
        context.body = signOutPage(form);
      },
      postLogoutSuccessSource: (context) => {
        context.body = signedOutPage();
      },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => API_RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, resource) => {
        if (resource !== API_RESOURCE) throw new errors.InvalidTarget(`The only resource here is ${API_RESOURCE}.`);
        return {
          scope: `${API_SCOPES} drafts`,
          audience: API_RESOURCE,
          accessTokenTTL: tokenSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        };
      },
    },
  };
}

function oidcAccount(name: string) {
  const account = findAccount(name);
  return account && { accountId: account.name, claims: () => idTokenClaims(account) };
}

function holderClaims(accountId: string | undefined): HolderClaims {
  if (accountId === undefined) return { kind: 'integrator', name: 'Invented integrator' };
  const account = findAccount(accountId);
  if (account === undefined) throw new errors.AccessDenied(`There is nobody called ${accountId} any more.`);
  return accessTokenClaims(account);
}

/** The library's policy without its extra question to native clients: consent is taken as given here. */
function policy() {
  const { base } = interactionPolicy;
  const prompts = base();
  prompts.get('consent')?.checks.remove('native_client_prompt');
  return prompts;
}

async function grantWhatIsAsked(context: KoaContextWithOIDC) {
  const { client, session, params, provider } = context.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const grant =
    (known && (await provider.Grant.find(known))) ||
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  const asked = typeof params?.scope === 'string' ? params.scope : '';
  grant.addOIDCScope(asked);
  grant.addResourceScope(API_RESOURCE, asked);
  await grant.save();
  return grant;
}
