/** What is told of a result to anybody who shows it. */
import type { VerificationInput } from '@darcha/proto/gen/darcha/intake/v1/Verification.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { ResultContent } from '@darcha/result-document/content.ts';
import { type Examined, examineResult, verdictOf } from '@darcha/result-document/examine.ts';
import { type Application, issuedOf } from '../domain/application.ts';
import { masked } from '../domain/result.ts';
import type { Intake } from '../intake.ts';

/** What a document or PDF comes to, with what has become of the result since. */
export async function verified({ store, portalCertificate }: Intake, bytes: Buffer): Promise<VerificationInput> {
  let application: Application | undefined;
  const isKnown = async (digest: string) => {
    application = await store.findByResultDigest(digest);
    return application !== undefined;
  };
  const { faults, content, digest } = await examineResult(bytes, { portal: portalCertificate, isKnown });
  if (faults.length > 0 || !content || !application) return notGenuine(faults);
  return inForce(application, content, digest ?? '');
}

/** The result of an application: genuine, or revoked since. */
export function inForce({ status }: Application, content: ToldContent, digest: string): VerificationInput {
  const said = {
    agency: content.authority,
    agencyName: content.agency ? toWireText(content.agency) : null,
    service: content.service,
    title: toWireText(content.title),
    issuedAt: content.issuedAt,
    holder: masked(content.holder.name),
    digest,
  };
  if (status.kind !== 'revoked') return { genuine: true, faults: [], verdict: 'VERDICT_GENUINE', ...said };
  const revokedAt = status.at.toISOString();
  return { genuine: false, faults: ['revoked'], verdict: 'VERDICT_REVOKED', revokedAt, ...said };
}

/** What anybody is told of; of a result that was erased without its holder. */
type ToldContent = Pick<ResultContent, 'service' | 'title' | 'authority' | 'agency' | 'issuedAt' | 'holder'>;

export function notGenuine(faults: Examined['faults'] | ['code-unknown']): VerificationInput {
  const altered = faults[0] !== 'code-unknown' && verdictOf(faults as Examined['faults']) === 'altered';
  return { genuine: false, faults, verdict: altered ? 'VERDICT_ALTERED' : 'VERDICT_UNKNOWN', title: null };
}

/** What is told of a result by its code. */
export function toldOf(application: Application): { content: ToldContent; digest: string } | undefined {
  const { told, digest = '' } = issuedOf(application.status) ?? {};
  return told ? { content: { ...told, holder: { name: '' } }, digest } : contentOf(application);
}

/** What an issued result says; undefined where there is none any more. */
export function contentOf(application: Application): { content: ResultContent; digest: string } | undefined {
  const issued = issuedOf(application.status);
  if (!issued || issued.document === '') return undefined;
  const payload = Buffer.from(issued.document.split('.')[1] ?? '', 'base64url').toString('utf8');
  return { content: JSON.parse(payload) as ResultContent, digest: issued.digest };
}
