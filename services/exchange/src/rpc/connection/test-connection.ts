/** TestConnection: goes through all that a member's questions and answers need, whatever became of the part before. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { ConnectionFindingInput } from '@darcha/proto/gen/darcha/exchange/v1/ConnectionFinding.ts';
import type { ConnectionTest } from '@darcha/proto/gen/darcha/exchange/v1/ConnectionTest.ts';
import type { TestConnectionRequest } from '@darcha/proto/gen/darcha/exchange/v1/TestConnectionRequest.ts';
import type { TestConnectionResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/TestConnectionResponse.ts';
import type { AgreementView } from '../../agreements/view.ts';
import { type Delivery, isStream } from '../../delivery/delivery.ts';
import type { Register } from '../../domain/members/register.ts';
import { clockFinding, type Finding, fine, skipped, wrong } from '../../domain/operations/findings.ts';
import type { RecordType } from '../../domain/record-types.ts';
import type { Reports } from '../../operations/reports.ts';
import type { InstanceReport } from '../../store/report-store.ts';
import type { Allowance } from '../allowance.ts';
import { callingMember } from '../members.ts';
import { digestOfCertificate, lookAtAgreement, lookAtCertificate, lookAtSignature, lookAtStreams } from './look.ts';
import { type ProbeDependencies, probeFinding } from './probe.ts';
import { readTest } from './read-test.ts';

export interface ConnectionDependencies extends ProbeDependencies {
  members: Register;
  verifier: Verifier;
  recordTypes: ReadonlyMap<string, RecordType>;
  agreements: AgreementView;
  dayOf: (at: Date) => string;
  shared: Pick<Reports, 'own' | 'all'>;
  delivery: Pick<Delivery, 'standing'>;
  tests: Allowance;
  log: Logger;
}

export function testConnection(deps: ConnectionDependencies) {
  return async ({ test: given }: TestConnectionRequest): Promise<TestConnectionResponseInput> => {
    const now = new Date();
    const member = callingMember();
    takeOne(deps.tests, member);
    const { message, test } = readTest(given);
    const reports = await deps.shared.all().catch(() => [deps.shared.own()]);
    const findings = [
      lookAtCertificate(deps.members, member, 'connection', currentContext()?.certificate ?? ''),
      await lookAtSignature(message, { sender: test.sender, member }, deps.verifier),
      lookAtCertificate(deps.members, member, 'signing', digestOfCertificate(message)),
      clockFinding(test.sentAt, now),
      ...lookAtOwnStreams(member, reports, deps),
      ...(await lookAtAsked(member, test, reports, deps)),
    ];
    const codes = findings.map(({ code }) => code).filter((code) => code !== '');
    deps.log.info({ member, codes }, 'a member has tested its connection');
    return { findings: findings.map(toWire) };
  };
}

/** Throws `tests-exhausted` when the member has tested too often. */
function takeOne(tests: Allowance, member: string): void {
  const seconds = tests.secondsToWait(member);
  if (seconds > 0) {
    const message = `You have tested your connection as often as may be. Try again in ${seconds} seconds.`;
    throw new DomainError('too-many', 'tests-exhausted', message);
  }
  tests.spend(member);
}

function lookAtOwnStreams(
  member: string,
  reports: InstanceReport[],
  { recordTypes }: ConnectionDependencies,
): Finding[] {
  const own = [...recordTypes.values()].filter(({ provider }) => provider === member);
  if (own.length === 0) return [skipped('streams', 'There is no record type that you provide.')];
  return own.map((recordType) => lookAtStreams('streams', recordType, reports));
}

/** Agreement, provider and probes. A provider is bothered for its own test, and for those who have an agreement with it. */
async function lookAtAsked(
  member: string,
  { recordType: id, consumer, purpose }: ConnectionTest,
  reports: InstanceReport[],
  deps: ConnectionDependencies,
): Promise<Finding[]> {
  const own = probeOf(member, 'Your system', () => true, deps);
  const recordType = deps.recordTypes.get(id);
  if (!recordType || recordType.provider === member) {
    return [...unasked(id, recordType), await own];
  }
  const { provider } = recordType;
  const wish = { sender: member, consumer: consumer || member, recordType: id, purpose };
  const agreement = await lookAtAgreement(wish, deps);
  const asked =
    agreement.state === 'fine'
      ? probeOf(provider, provider, (types) => types.has(id), deps)
      : skipped('probe', `${provider} is probed for those who have an agreement with it.`, { provider });
  return [agreement, lookAtStreams('provider', recordType, reports), await own, await asked];
}

function unasked(id: string, recordType: RecordType | undefined): Finding[] {
  if (id !== '' && !recordType) {
    const message = `There is no record type "${id}" here. Those there are stand in the exchange's list.`;
    const provider = skipped('provider', 'The record type is not known.');
    return [wrong('agreement', 'record-type-unknown', message, { recordType: id }), provider];
  }
  const why = recordType ? `You provide ${id} yourself.` : 'Name a record type that you ask for, to have it looked at.';
  return [skipped('agreement', why), skipped('provider', why)];
}

async function probeOf(
  provider: string,
  who: string,
  carries: (recordTypes: ReadonlySet<string>) => boolean,
  deps: ConnectionDependencies,
): Promise<Finding> {
  const all = deps.delivery.standing().find((one) => one.provider === provider)?.ways ?? [];
  const ways = all.filter(({ recordTypes }) => carries(recordTypes));
  const streams = ways.filter(isStream);
  if (streams.length > 0) return probeFinding({ provider, who }, streams, deps);
  if (ways.length > 0) {
    // What is kept of an endpoint is open only while it is connected and shows a registered certificate.
    const figures = { provider, endpoints: ways.length };
    return fine('probe', `${who} is connected by ${ways.length} endpoints of its own.`, figures);
  }
  return skipped('probe', `${who} has no stream open to the instance of the exchange that was asked.`, { provider });
}

const states = {
  fine: 'FINDING_STATE_FINE',
  warning: 'FINDING_STATE_WARNING',
  fault: 'FINDING_STATE_FAULT',
  skipped: 'FINDING_STATE_SKIPPED',
} as const satisfies Record<Finding['state'], ConnectionFindingInput['state']>;

function toWire({ state, ...finding }: Finding): ConnectionFindingInput {
  return { ...finding, state: states[state] };
}
