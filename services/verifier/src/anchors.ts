/** What has to be known from elsewhere than the bundle: whoever makes one could put keys of its own into it. */
import { X509Certificate } from 'node:crypto';
import { readRoots, type TimeStampRoots } from '@darcha/transparency-log/time-stamp/verify.ts';
import { type NoteKey, readVerifierKey } from '@darcha/transparency-log/tree/note.ts';

export interface Anchors {
  /** Certificates of the agencies' authority: the present one, and those before it. */
  authorities: readonly X509Certificate[];
  /** Without it nothing is believed of the log. */
  logKey?: NoteKey | undefined;
  timeStampRoots?: TimeStampRoots | undefined;
}

export interface AnchorTexts {
  /** PEM, one certificate or more. */
  authority: Buffer | string;
  /** "<name>+<id>+<key>" (C2SP signed-note). */
  logKey?: string | undefined;
  /** PEM, one certificate or more; without them no time stamp is verified. */
  timeStampRoots?: Buffer | string | undefined;
}

/** Throws an Error that says which of them cannot be used. */
export function readAnchors({ authority, logKey, timeStampRoots }: AnchorTexts): Anchors {
  return {
    authorities: readAuthorities(authority),
    logKey: logKey === undefined ? undefined : readVerifierKey(logKey.trim()),
    timeStampRoots: timeStampRoots === undefined ? undefined : readRoots(timeStampRoots),
  };
}

function readAuthorities(pem: Buffer | string): X509Certificate[] {
  const blocks = pem.toString().match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0)
    throw new Error('There is no certificate in PEM in what is named as the agencies’ authority.');
  return blocks.map((block) => {
    const authority = new X509Certificate(block);
    if (!authority.ca) throw new Error(`"${authority.subject}" is not the certificate of an authority.`);
    return authority;
  });
}
