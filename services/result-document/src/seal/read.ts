/** What is in a PDF of ours, and everything that is wrong with it. */
import { inflateSync } from 'node:zlib';
import type { PortalCertificate } from '../portal.ts';
import { cmsFits, readCms } from './cms.ts';
import { digestAround, sealRange, signatureIn } from './range.ts';

export const pdfFaults = [
  'pdf-unreadable',
  'seal-missing',
  'seal-not-whole',
  'seal-invalid',
  'seal-certificate-invalid',
  'document-missing',
] as const;
export type PdfFault = (typeof pdfFaults)[number];

export const largestPdf = 2 * 1024 * 1024;
const largestDocument = 64 * 1024;

export interface ReadPdf {
  faults: PdfFault[];
  /** The signed form it carries; absent where none can be found. Nothing tells who wrote it but its own signature. */
  document?: string;
  /** When it was sealed, as it says itself. */
  sealedAt?: Date;
}

export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-';
}

export function readPdf(pdf: Buffer, isPortal: PortalCertificate): ReadPdf {
  if (!isPdf(pdf) || pdf.length > largestPdf) return { faults: ['pdf-unreadable'] };
  const document = documentIn(pdf);
  const seal = sealFaults(pdf, isPortal);
  return {
    ...seal,
    faults: [...seal.faults, ...(document === undefined ? (['document-missing'] as const) : [])],
    ...(document !== undefined && { document }),
  };
}

function sealFaults(pdf: Buffer, isPortal: PortalCertificate): Pick<ReadPdf, 'faults' | 'sealedAt'> {
  if (!pdf.includes('/ByteRange')) return { faults: ['seal-missing'] };
  const range = sealRange(pdf);
  if (!range) return { faults: ['seal-not-whole'] };
  const der = signatureIn(pdf, range);
  const cms = der && readCms(der);
  if (!der || !cms) return { faults: ['seal-invalid'] };
  const sealedAt = timeIn(pdf.subarray(Math.max(0, range.from - 500), range.to + 500));
  const faults: PdfFault[] = [];
  if (!cmsFits(der, digestAround(pdf, range), cms)) faults.push('seal-invalid');
  if (!sealedAt || !isPortal(cms.certificate, sealedAt)) faults.push('seal-certificate-invalid');
  return { faults, ...(sealedAt && { sealedAt }) };
}

/** "/M (D:20261122050000Z)" */
function timeIn(around: Buffer): Date | undefined {
  const [, year, month, day, hour, minute, second] =
    /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/.exec(around.toString('latin1')) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

const fileBegins = '<<\n/Type /EmbeddedFile\n';
const fileHead = /^<<\n[\s\S]{0,600}?\/Length (\d{1,6})\n[\s\S]{0,100}?>>\nstream\n/;

/** The attachment as this package writes it, packed or not; the first there is. */
function documentIn(pdf: Buffer): string | undefined {
  const begins = pdf.indexOf(fileBegins);
  if (begins < 0) return undefined;
  const found = fileHead.exec(pdf.subarray(begins, begins + 1_000).toString('latin1'));
  if (!found) return undefined;
  const start = begins + found[0].length;
  const bytes = pdf.subarray(start, start + Number(found[1]));
  try {
    const packed = found[0].includes('/FlateDecode');
    return (packed ? inflateSync(bytes, { maxOutputLength: largestDocument }) : bytes).toString('latin1');
  } catch {
    // Not what it says it is.
    return undefined;
  }
}
