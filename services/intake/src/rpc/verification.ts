/** What is told of a result to anybody who shows it. */
import type { VerificationInput } from '@darcha/proto/gen/darcha/intake/v1/Verification.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { masked, type ResultContent } from '../domain/result.ts';

export function genuine(content: ResultContent, digest: string): VerificationInput {
  return {
    genuine: true,
    faults: [],
    agency: content.authority,
    service: content.service,
    title: toWireText(content.title),
    issuedAt: content.issuedAt,
    holder: masked(content.holder.name),
    digest,
  };
}

export function notGenuine(faults: string[]): VerificationInput {
  return { genuine: false, faults, title: null };
}
