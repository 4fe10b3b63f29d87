/** How the single parts of a member's connection are. */
import { digestOf } from '@darcha/agency-sdk/certificates.ts';
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import type { AgreementView } from '../../agreements/view.ts';
import type { Wish } from '../../domain/agreements/in-force.ts';
import type { Register, Use } from '../../domain/members/register.ts';
import { faultOf } from '../../domain/members/standing.ts';
import { daysLeft } from '../../domain/operations/certificate-ends.ts';
import {
  certificateFinding,
  type Finding,
  type FindingCode,
  findingStates,
  fine,
  wrong,
} from '../../domain/operations/findings.ts';
import type { RecordType } from '../../domain/record-types.ts';
import { texts } from '../../members/admit.ts';
import { together } from '../../operations/reports.ts';
import type { InstanceReport } from '../../store/report-store.ts';

/** Whether a certificate counts, and for how long. */
export function lookAtCertificate(register: Register, member: string, use: Use, fingerprint: string): Finding {
  const part = `${use}-certificate` as const;
  const fault = faultOf(register, { member, use, fingerprint });
  if (fault) return wrong(part, fault, `The certificate ${texts[fault]}`, { fingerprint });
  const until = register.certificates.get(fingerprint)?.until ?? '';
  return certificateFinding(part, { until, daysLeft: daysLeft(until, new Date()), fingerprint });
}

export function digestOfCertificate({ certificate }: SignedMessage): string {
  return digestOf(certificate);
}

/** Whether the message proves, over exactly these bytes, that the member signed it. */
export async function lookAtSignature(
  message: SignedMessage,
  { sender, member }: { sender: string; member: string },
  verifier: Verifier,
): Promise<Finding> {
  if (sender !== member) {
    const said = `The test names "${sender}" as its sender but came from ${member}. Sign as the member you connect as.`;
    return wrong('signature', 'sender-mismatch', said);
  }
  try {
    const signed = await verifier.verify('connection-test', message);
    if (signed.member === member) return fine('signature', 'The signature stands up to the check.');
    return wrong('signature', 'signature-invalid', `The test is signed by ${signed.member}.`, {
      fault: 'other-member',
    });
  } catch (error) {
    return failed('signature', error);
  }
}

/** Whether there is an agreement for what the member would like to ask for. */
export async function lookAtAgreement(
  wish: Wish,
  { agreements, dayOf }: { agreements: AgreementView; dayOf: (at: Date) => string },
): Promise<Finding> {
  const { recordType, consumer, purpose } = wish;
  const figures = { recordType, consumer, purpose };
  try {
    const found = (await agreements.current()).allowing(wish, dayOf(new Date()));
    const names = found.slice(0, 20).map(({ id }) => id);
    const message = `${consumer} may ask for ${recordType} under ${names.join(', ')}.`;
    return fine('agreement', message, { ...figures, agreements: names.join(' ') });
  } catch (error) {
    return failed('agreement', error, figures);
  }
}

/** Whether a record type can be had from wherever it is asked for. */
export function lookAtStreams(
  part: 'streams' | 'provider',
  { id, provider }: RecordType,
  reports: readonly InstanceReport[],
): Finding {
  const { streams, circuitOpen } = together(reports, id);
  const without = reports.filter((report) => together([report], id).streams === 0).length;
  const figures = { recordType: id, provider, streams, instances: reports.length, instancesWithout: without };
  const own = part === 'streams';
  if (streams === 0) {
    const then = own ? 'Start the system that answers, and see its log.' : `Let the matter wait, or call ${provider}.`;
    return wrong(
      part,
      'provider-away',
      `No stream for ${id} is open at any instance of the exchange. ${then}`,
      figures,
    );
  }
  if (circuitOpen) {
    const then = own ? 'See its log for why.' : `Ask again in a few seconds, or call ${provider}.`;
    const message = `Questions for ${id} have been failing and are not put for a moment. ${then}`;
    return wrong(part, 'provider-circuit-open', message, figures);
  }
  if (without > 0) {
    const message = `${without} of ${reports.length} instances of the exchange have no stream for ${id}, and cannot put questions.`;
    const then = own
      ? 'Keep one open to each that ListInstances names.'
      : 'Ask the next instance when one says provider-away.';
    return wrong(part, 'stream-missing', `${message} ${then}`, figures);
  }
  return fine(part, `Streams for ${id} are open at every instance of the exchange: ${streams} in all.`, figures);
}

/** What a rule refused; anything else is a failure of the exchange itself. */
function failed(part: 'signature' | 'agreement', error: unknown, figures: Record<string, string> = {}): Finding {
  if (!(error instanceof DomainError) || !Object.hasOwn(findingStates, error.code)) throw error;
  return wrong(part, error.code as FindingCode, error.message, { ...figures, ...error.details });
}
