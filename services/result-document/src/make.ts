/** A result as a PDF: drawn from its content (`draw.ts`), with its signed form inside, sealed as a whole. */
import { X509Certificate } from 'node:crypto';
import type { Language } from '@darcha/proto/text.ts';
import type { ResultContent } from './content.ts';
import type { SealSigner } from './seal/cms.ts';
import { fillPlace } from './seal/place.ts';

export interface Printing {
  content: ResultContent;
  language: Language;
  document: string;
  /** When the seal says that it was made: the same each time, so that the same is drawn. */
  sealedAt: Date;
}

export function seal(drawn: Buffer, signer: SealSigner): Buffer {
  return fillPlace(drawn, signer);
}

/** A result that was issued before the certificate began is sealed from when it began. */
export function sealingTime({ issuedAt }: Pick<ResultContent, 'issuedAt'>, { certificate }: SealSigner): Date {
  const { validFromDate } = new X509Certificate(certificate);
  return new Date(Math.max(Date.parse(issuedAt), validFromDate.getTime()));
}
