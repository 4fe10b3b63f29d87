/** Signatures of others that an application waits for, or has waited for. */
import type { Visit } from '../../page.ts';
import { type Application, textOf } from './parts.ts';

export function signingModel({ state, signing }: Application, { say, format }: Pick<Visit, 'say' | 'format'>) {
  if (!signing || state !== 'draft') return undefined;
  const { until, signatures, endedBy, reasons } = signing;
  return {
    until: endedBy ? undefined : format.lastDay(until),
    ended: endedBy && say(`follow.signing.ended.${endedBy}`),
    reasons,
    signers: signatures.map(({ title, name, signedAt }) => ({
      who: [textOf(title), name].filter(Boolean).join(', '),
      state: signedAt ? say('follow.signing.signed', { day: format.day(signedAt) }) : say('follow.signing.not-signed'),
    })),
  };
}
