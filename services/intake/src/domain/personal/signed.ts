/** What somebody's signature was asked for in another's application, as the signer is handed it: nothing of the applicant. */
import type { Application } from '../application.ts';

type Asked = Pick<Application, 'number' | 'service' | 'serviceVersion' | 'agency' | 'signing'>;

/** One for each of the passport's signers they are; `who`: their pseudonym. */
export function toldSignatures(application: Asked, who: string): Record<string, unknown>[] {
  const { number, service, serviceVersion, agency, signing } = application;
  if (!signing) return [];
  const { askedAt, until, digest, signatures, ended } = signing;
  const asked = { number, service, serviceVersion, agency, askedAt, until, digest };
  return signatures
    .filter((one) => one.who === who)
    .map(({ who: _, ...mine }) => {
      const refused = ended?.by === 'refused' && ended.code === mine.code;
      const decision = refused ? 'refused' : mine.signedAt ? 'signed' : 'none';
      // Who else has refused, and why, is theirs.
      const end = ended && { endedAt: ended.at, ...(refused && { reasons: ended.reasons }) };
      return { ...asked, ...mine, decision, ...end };
    });
}
