/** Everything that is wrong with a result, given as JWS or as PDF. */
import type { ResultContent } from './content.ts';
import { type DocumentFault, digestOf, documentFaultsOf } from './jws.ts';
import { embeddedKey, type PortalCertificate } from './portal.ts';
import { isPdf, type PdfFault, readPdf } from './seal/read.ts';

export type ResultFault = DocumentFault | PdfFault;

export interface Examined {
  kind: 'jws' | 'pdf';
  faults: ResultFault[];
  /** What it says; to be believed only without faults. Absent when it cannot be read. */
  content?: ResultContent;
  /** SHA-256 of the signed form, lower-case hexadecimal. */
  digest?: string;
  sealedAt?: Date;
}

export interface Examining {
  portal: PortalCertificate;
  /** Whether a document of this digest was issued here; always true where that cannot be asked. */
  isKnown: (digest: string) => boolean | Promise<boolean>;
}

export async function examineResult(bytes: Buffer, { portal, isKnown }: Examining): Promise<Examined> {
  const of = async (document: string) => {
    const digest = digestOf(document);
    const checks = { portal, embedded: embeddedKey, isKnown: await isKnown(digest) };
    return { digest, ...(await documentFaultsOf(document, checks)) };
  };
  if (!isPdf(bytes)) return { kind: 'jws', ...(await of(bytes.toString('utf8').trim())) };
  const { document, faults, sealedAt } = readPdf(bytes, portal);
  if (document === undefined) return { kind: 'pdf', faults };
  const inside = await of(document);
  return { kind: 'pdf', ...inside, faults: [...faults, ...inside.faults], ...(sealedAt && { sealedAt }) };
}

/** A result in one word. */
export type Verdict = 'genuine' | 'altered' | 'unknown';

/** What its faults come to: bytes that somebody changed, or nothing the portal has ever issued. */
export function verdictOf(faults: readonly ResultFault[]): Verdict {
  if (faults.length === 0) return 'genuine';
  const altered: readonly ResultFault[] = ['signature-invalid', 'seal-invalid', 'seal-not-whole'];
  return faults.some((fault) => altered.includes(fault)) ? 'altered' : 'unknown';
}
