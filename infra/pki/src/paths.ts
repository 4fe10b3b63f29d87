import { join } from 'node:path';

/** Where a certificate and its key lie (PEM files), and the certificate of the authority that issued it. */
export type KeyPairPaths = { certificate: string; key: string };
export type ServicePaths = KeyPairPaths & { authority: string };
export type MemberPaths = { connection: KeyPairPaths; signing: KeyPairPaths; authority: string };

/** The authorities are apart, so that an agency's certificate opens no door between services, and neither stamps time. */
export type AuthorityName = 'services' | 'agencies' | 'time-stamping';

export function authorityPaths(directory: string, name: AuthorityName): KeyPairPaths {
  return pair(join(directory, name), 'ca');
}

/** A service's certificate for both ends of internal calls. */
export function servicePaths(directory: string, name: string): ServicePaths {
  return { ...pair(join(directory, 'services'), name), authority: authorityPaths(directory, 'services').certificate };
}

/** A member agency's two certificates: `connection` opens the channel (mTLS), `signing` signs its messages. */
export function memberPaths(directory: string, code: string): MemberPaths {
  return memberPairs(join(directory, 'agencies', code), authorityPaths(directory, 'agencies').certificate);
}

/** A member's two pairs in any folder, beside the authority they claim. */
export function memberPairs(folder: string, authority: string): MemberPaths {
  return { connection: pair(folder, 'connection'), signing: pair(folder, 'signing'), authority };
}

/** What a member seals the documents with that it issues. */
export function sealPaths(directory: string, code: string): KeyPairPaths {
  return pair(join(directory, 'agencies', code), 'seal');
}

/** The certificate the exchange shows to agencies. */
export function exchangeServerPaths(directory: string): ServicePaths {
  const authority = authorityPaths(directory, 'agencies').certificate;
  return { ...pair(join(directory, 'agencies'), 'exchange-server'), authority };
}

/** The certificate under time stamps. */
export function timeStampingPaths(directory: string): ServicePaths {
  const authority = authorityPaths(directory, 'time-stamping').certificate;
  return { ...pair(join(directory, 'time-stamping'), 'authority'), authority };
}

function pair(folder: string, name: string): KeyPairPaths {
  return { certificate: join(folder, `${name}.pem`), key: join(folder, `${name}.key`) };
}
