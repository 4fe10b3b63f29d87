/** The signatures of others under an application, in the API. */
import type { Signing } from '@darcha/proto/gen/darcha/intake/v1/Signing.ts';
import type { Speaker } from '../../http/language.ts';
import { filled } from './words.ts';

export function signingShape(signing: Signing | null, speaker: Speaker) {
  if (!signing) return undefined;
  const { askedAt, until, signatures, endedAt, endedBy, reasons } = signing;
  return {
    askedAt,
    until,
    signatures: signatures.map(({ code, title, pin, name, signedAt }) => ({
      ...{ code, title: speaker.maybe(title) },
      ...{ pin: filled(pin), name: filled(name), signedAt: filled(signedAt) },
    })),
    endedAt: filled(endedAt),
    endedBy: filled(endedBy),
    reasons: filled(reasons),
  };
}
