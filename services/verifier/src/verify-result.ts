/** Verifies what the portal issued, without asking it: a result as PDF or as JWS. */
import type { X509Certificate } from 'node:crypto';
import type { ResultContent } from '@darcha/result-document/content.ts';
import { examineResult, type ResultFault, verdictOf } from '@darcha/result-document/examine.ts';
import { createPortalCertificate, type PortalCertificate } from '@darcha/result-document/portal.ts';
import { type StatusFault, statusFaultsOf } from '@darcha/result-document/status-list.ts';

export interface ResultAnchors {
  authorities: readonly X509Certificate[];
  /** Code under which the portal is a member of the exchange. */
  portal: string;
}

export interface ResultOptions {
  /** The list of what was revoked, as it was fetched; without it nothing is said of that. */
  statusList?: string | undefined;
  at: Date;
}

const messages: Readonly<Record<Exclude<ResultFault, 'not-issued-here'> | StatusFault, string>> = {
  malformed: 'It is no signed result: neither a PDF nor a JWS of the portal.',
  'signature-invalid': 'The signature of the result does not fit what it says: something was changed.',
  'certificate-invalid': 'The result was not signed by the portal, or not while its certificate was valid.',
  'pdf-unreadable': 'The PDF is larger than 2 MiB, or cannot be read.',
  'seal-missing': 'The PDF bears no signature; it may have been printed anew.',
  'seal-not-whole': 'The signature does not cover the whole file: something was added or cut off.',
  'seal-invalid': 'The file is not the one that was signed: at least one byte is another.',
  'seal-certificate-invalid': 'The PDF was not signed by the portal, or not while its certificate was valid.',
  'document-missing': 'The PDF does not hold the signed result.',
  'status-list-invalid': 'The status list was not signed by the portal, or cannot be read.',
  'status-list-other': 'The status list is not the one the result names.',
  'status-list-old': 'The status list has expired. Fetch it anew.',
  revoked: 'The agency has revoked the result.',
};

export interface ResultCheck {
  name: 'file' | 'seal' | 'result' | 'status';
  outcome: 'ok' | 'failed' | 'skipped';
  faults: { code: string; message: string }[];
  /** Why it was not made. */
  reason?: string;
}

export interface ResultVerification {
  /** True when no check has failed; what was skipped is not proven. */
  ok: boolean;
  verdict: 'genuine' | 'altered' | 'unknown' | 'revoked';
  checks: ResultCheck[];
  /** What the result says; to be believed only when `ok`. */
  content?: ResultContent;
}

export async function verifyResult(
  bytes: Buffer,
  { authorities, portal: code }: ResultAnchors,
  { statusList, at }: ResultOptions,
): Promise<ResultVerification> {
  const portal = createPortalCertificate(
    authorities.map((authority) => authority.toString()),
    code,
  );
  const { kind, faults, content } = await examineResult(bytes, { portal, isKnown: () => true });
  const of = (...codes: ResultFault[]) => faults.filter((fault) => codes.includes(fault));
  const status = await statusCheck(content, { statusList, portal, at });
  const checks: ResultCheck[] = [
    check('file', of('malformed', 'pdf-unreadable', 'document-missing')),
    kind === 'pdf'
      ? check('seal', of('seal-missing', 'seal-not-whole', 'seal-invalid', 'seal-certificate-invalid'))
      : skipped('seal', 'It is no PDF.'),
    content
      ? check('result', of('signature-invalid', 'certificate-invalid'))
      : skipped('result', 'There is no signed result to be read.'),
    status,
  ];
  const revoked = status.faults.some((fault) => fault.code === 'revoked');
  const verdict = faults.length === 0 && revoked ? 'revoked' : verdictOf(faults);
  const ok = checks.every(({ outcome }) => outcome !== 'failed');
  return { ok, verdict, checks, ...(content && { content }) };
}

async function statusCheck(
  content: ResultContent | undefined,
  { statusList, portal, at }: { statusList: string | undefined; portal: PortalCertificate; at: Date },
): Promise<ResultCheck> {
  const place = content?.status?.status_list;
  if (!place) return skipped('status', 'The result names no list of what was revoked.');
  if (statusList === undefined) {
    return skipped('status', `Whether it was revoked is not known: fetch ${place.uri} and give it by --status-list.`);
  }
  return check('status', await statusFaultsOf(statusList, place, { portal, at }));
}

function check(name: ResultCheck['name'], codes: (ResultFault | StatusFault)[]): ResultCheck {
  const said: Readonly<Record<string, string>> = messages;
  const faults = codes.map((code) => ({ code, message: said[code] ?? code }));
  return { name, outcome: faults.length === 0 ? 'ok' : 'failed', faults };
}

function skipped(name: ResultCheck['name'], reason: string): ResultCheck {
  return { name, outcome: 'skipped', faults: [], reason };
}
