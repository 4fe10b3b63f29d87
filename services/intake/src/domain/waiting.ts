/** What an application waits for: who must act, why, and by when. Every state that is not final waits for somebody. */
import type { Application } from './application.ts';
import type { Opinion } from './letters.ts';
import { isAwaited, type Part } from './parts.ts';
import { openSigning } from './signing.ts';
import type { WaitCode } from './texts/waits.ts';

export interface Waiting {
  /** "applicant", "co-signer", "agency:<code>", "register:<agency code>" or "portal". */
  party: string;
  code: WaitCode;
  /** An instant. */
  until: string;
  /** When it goes on by itself, where that is known. */
  again?: Date;
  /** All whose turn it is, where several agencies take part. */
  agencies?: string[];
}

export function waitingOf(
  application: Pick<Application, 'status' | 'agency' | 'escalated' | 'parts' | 'opinions' | 'signing'>,
): Waiting | undefined {
  const { status, agency, escalated, parts = [], opinions = [] } = application;
  const signing = openSigning(application);
  const waiting = (party: string, code: WaitCode, until: Date) => ({ party, code, until: until.toISOString() });
  switch (status.kind) {
    case 'draft':
      if (signing) return waiting('co-signer', 'signatures', new Date(signing.until));
      return waiting('applicant', 'submission', status.until);
    case 'submitted':
      return waiting('portal', 'processing', status.until);
    case 'waiting-for-register':
      return {
        ...waiting(waitingParty(status), status.fault, status.until),
        ...(status.again && { again: status.again }),
      };
    case 'waiting-for-scan':
      return waiting('portal', 'scanner-unavailable', status.until);
    case 'under-examination':
      if (escalated) return waiting(`agency:${escalated.agency}`, `examination-with-${escalated.to}`, status.until);
      if (parts.length > 1) return waitingForParts(parts, status.until);
      return {
        ...waiting(`agency:${agency}`, 'examination', status.until),
        ...waitingForOpinions(opinions),
      };
    case 'returned':
      if (signing) return waiting('co-signer', 'signatures', new Date(signing.until));
      return waiting('applicant', 'correction', status.until);
    case 'ready-for-collection':
      return waiting('applicant', 'collection', status.until);
    case 'collected':
    case 'issued':
    case 'revoked':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return undefined;
    default:
      return status satisfies never;
  }
}

/** Whoever decides need not wait for them, and still has to act; that others were asked explains the time it takes. */
function waitingForOpinions(opinions: readonly Opinion[]): Pick<Waiting, 'code' | 'agencies'> | undefined {
  const asked = opinions.filter(({ state }) => state === 'asked').map(({ agency }) => agency);
  return asked.length > 0 ? { code: 'examination-with-opinion', agencies: [...new Set(asked)] } : undefined;
}

/** The agency with the nearest term is the one that must act. */
function waitingForParts(parts: readonly Part[], until: Date): Waiting {
  const turns = parts.filter(isAwaited).toSorted((a, b) => a.until.getTime() - b.until.getTime());
  return {
    party: `agency:${turns[0]?.agency ?? ''}`,
    code: 'examination-by-agencies',
    until: (turns[0]?.until ?? until).toISOString(),
    agencies: turns.map((turn) => turn.agency),
  };
}

function waitingParty(status: { register: string; fault: WaitCode }): string {
  return status.fault === 'exchange-unavailable' ? 'portal' : `register:${status.register}`;
}
