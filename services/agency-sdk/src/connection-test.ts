/** Trying a connection, and the sign of life that a provider gives when somebody else tries one. */
import { connectionTest, probeAnswer } from '@darcha/proto/contracts.ts';
import type { ConnectionFinding } from '@darcha/proto/gen/darcha/exchange/v1/ConnectionFinding.ts';
import type { FindingState } from '@darcha/proto/gen/darcha/exchange/v1/FindingState.ts';
import type { ConnectionClient } from './exchanges/clients.ts';
import { newNonce } from './nonce.ts';
import type { SignedMessage, Signer } from './signed-message.ts';

/** Something that the member would like to ask for. */
export interface Trying {
  /** For example "interior-ministry/residence@1". */
  recordType?: string | undefined;
  /** Code of the agency that needs the record; the member itself unless said. */
  consumer?: string | undefined;
  /** Identifier of the service it is asked for; any unless said. */
  purpose?: string | undefined;
}

/** How one part of the connection is. */
export interface Finding {
  /** For example "clock". */
  part: string;
  /** "warning": it works, and something has to be done; "skipped": not looked at. */
  state: 'fine' | 'warning' | 'fault' | 'skipped';
  /** What is wrong, stable; empty when nothing is. */
  code: string;
  /** What was found and what to do, in English. */
  message: string;
  /** Figures, for example `daysLeft`. */
  details: Record<string, string>;
}

export interface Report {
  /** True when nothing is a fault. */
  works: boolean;
  findings: Finding[];
}

const states: Record<FindingState, Finding['state']> = {
  // What this version of the library does not know is not taken for good.
  FINDING_STATE_UNSPECIFIED: 'warning',
  FINDING_STATE_FINE: 'fine',
  FINDING_STATE_WARNING: 'warning',
  FINDING_STATE_FAULT: 'fault',
  FINDING_STATE_SKIPPED: 'skipped',
};

export function createConnectionTest({ client, signer }: { client: ConnectionClient; signer: Signer }) {
  return async ({ recordType = '', consumer = '', purpose = '' }: Trying = {}): Promise<Report> => {
    const payload = connectionTest.encode({
      sender: signer.member,
      sentAt: new Date().toISOString(),
      recordType,
      consumer,
      purpose,
      nonce: newNonce(),
    });
    const test = await signer.sign('connection-test', payload);
    const found = await client.testConnection({ test });
    const findings = found.findings.map(toFinding);
    return { works: findings.every(({ state }) => state !== 'fault'), findings };
  };
}

function toFinding({ part, state, code, message, details }: ConnectionFinding): Finding {
  return { part, state: states[state] ?? 'warning', code, message, details };
}

/** Gives the signed answer to the probe of this id; no register hears of it. */
export type Probed = (id: string) => Promise<SignedMessage>;

const longestId = 64;

export function createProbed(signer: Signer): Probed {
  return async (id) => {
    if (id.length > longestId) throw new Error('the identifier of a probe is too long');
    const answer = { probeId: id, provider: signer.member, answeredAt: new Date().toISOString(), nonce: newNonce() };
    return signer.sign('probe', probeAnswer.encode(answer));
  };
}
