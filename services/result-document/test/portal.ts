/** The portal's two keys, its certificates, and an authority that issued them. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { issueAuthority, issueLeaf } from '@darcha/certificates/issue.ts';
import { newKey } from '@darcha/certificates/keys.ts';
import { documentSealProfile, messageSigningProfile, type Profile } from '@darcha/certificates/profile.ts';

const validity = { from: new Date('2026-01-01T00:00:00Z'), until: new Date('2090-01-01T00:00:00Z') };

export interface Portal {
  authority: string;
  signing: { key: ReturnType<typeof createPrivateKey>; certificate: Buffer };
  seal: Portal['signing'];
}

export async function newPortal(member = 'portal'): Promise<Portal> {
  const key = createPrivateKey(newKey('P-256'));
  const authority = await issueAuthority('CN=Test authority', key, validity);
  const pair = async (profile: Profile) => {
    const own = createPrivateKey(newKey(profile.keyKind));
    const pem = await issueLeaf({ profile, key: own, issuer: { certificatePem: authority, key }, validity });
    return { key: own, certificate: new X509Certificate(pem).raw };
  };
  return {
    authority,
    signing: await pair(messageSigningProfile(member)),
    seal: await pair(documentSealProfile(member)),
  };
}
