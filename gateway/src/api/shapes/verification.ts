/** What is told of a result, genuine or not. */
import type { Verification } from '@darcha/proto/gen/darcha/intake/v1/Verification.ts';
import type { Speaker } from '../../http/language.ts';
import { filled, wordOf } from './words.ts';

export function verificationShape(verification: Verification | null, speaker: Speaker) {
  if (!verification) throw new Error('intake answered without a verification');
  return {
    genuine: verification.genuine,
    verdict: wordOf(verification.verdict, 'VERDICT'),
    revokedAt: filled(verification.revokedAt),
    faults: verification.faults,
    agency: filled(verification.agency),
    agencyName: speaker.maybe(verification.agencyName),
    service: filled(verification.service),
    title: speaker.maybe(verification.title),
    issuedAt: filled(verification.issuedAt),
    holder: filled(verification.holder),
    digest: filled(verification.digest),
  };
}
