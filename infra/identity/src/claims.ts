import { type Official, officials, type Person, people } from './people.ts';

/** Audience of every access token: Darcha's public API. */
export const API_RESOURCE = 'urn:darcha:api';

/** `catalogue`: read the catalogue. `portal`: act as the person or official who signed in. */
export const API_SCOPES = 'catalogue portal';

/** Scopes of the API a program may ask for. */
export const PROGRAM_SCOPES = 'catalogue drafts';

/** What an access token says of its holder, beside the standard claims of RFC 9068. */
export interface HolderClaims {
  readonly kind: 'person' | 'official' | 'integrator';
  readonly name: string;
  readonly locale?: string;
  readonly pin?: string;
  readonly organisation?: { readonly tin: string; readonly name: string };
  readonly agency?: string;
  readonly office?: string;
  readonly roles?: readonly string[];
}

/** The person or official of this sign-in name, or undefined. */
export function findAccount(name: string): Person | Official | undefined {
  return people.find((person) => person.name === name) ?? officials.find((official) => official.name === name);
}

/** Family, given and patronymic name in the order official papers use. */
export function fullName(account: Person | Official): string {
  const parts = [account.familyName, account.givenName];
  return ('patronymic' in account ? [...parts, account.patronymic] : parts).join(' ');
}

/** The claims of an access token held by this account. */
export function accessTokenClaims(account: Person | Official): HolderClaims {
  const common = { name: fullName(account), locale: account.locale };
  if ('agency' in account) {
    const { agency, office, roles } = account;
    return { kind: 'official', ...common, agency, office, roles };
  }
  const { pin, organisation } = account;
  return { kind: 'person', ...common, pin, ...(organisation && { organisation }) };
}

/** The standard OpenID Connect claims of an ID token for this account. */
export function idTokenClaims(account: Person | Official): { sub: string; [claim: string]: unknown } {
  return {
    sub: account.name,
    name: fullName(account),
    given_name: account.givenName,
    family_name: account.familyName,
    locale: account.locale,
    ...('pin' in account && { middle_name: account.patronymic, birthdate: account.birthDate }),
  };
}
