import type { ClientMetadata } from 'oidc-provider';
import { API_SCOPES, PROGRAM_SCOPES } from './claims.ts';
import type { IdentityKeys } from './keys.ts';
import { INTEGRATOR } from './people.ts';

/** The client of the `signin` command: no secret, any port of this machine's loopback address, PKCE. */
export const SIGN_IN_CLIENT = 'darcha-signin';

/** Where the provider sends `signin` back to. Nothing listens there: the command reads the address itself. */
export const SIGN_IN_REDIRECT = 'http://127.0.0.1/signed-in';

/** Every client of the provider. The portal is one only when it says where it may be sent back to. */
export function clients(
  portalRedirects: readonly string[],
  { integratorSecret, portalSecret }: Pick<IdentityKeys, 'integratorSecret' | 'portalSecret'>,
): ClientMetadata[] {
  const person = { scope: `openid profile ${API_SCOPES}`, token_endpoint_auth_method: 'none' as const };
  const signIn: ClientMetadata = {
    ...person,
    client_id: SIGN_IN_CLIENT,
    application_type: 'native',
    redirect_uris: [SIGN_IN_REDIRECT],
  };
  const integrator: ClientMetadata = {
    client_id: INTEGRATOR,
    client_name: 'Invented integrator',
    client_secret: integratorSecret,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: PROGRAM_SCOPES,
  };
  if (portalRedirects.length === 0) return [signIn, integrator];
  const portal: ClientMetadata = {
    ...person,
    client_id: 'darcha-portal',
    client_name: 'Darcha',
    // A client that can keep a secret: its refresh tokens need not change with each use.
    client_secret: portalSecret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: portalRedirects,
    post_logout_redirect_uris: [...new Set(portalRedirects.map((address) => `${new URL(address).origin}/`))],
  };
  return [signIn, integrator, portal];
}
