/** Whether agencies exchanged what a bundle says, and whether a record of an application is what was signed. */
import type { Handlers } from '../http/call.ts';
import { countedFor } from '../http/limits.ts';
import type { BoundedCheck, VerifiedRecord } from '../verification/job.ts';
import type { Report, Sent, Verifications } from '../verification/verification.ts';
import { logShape } from './exchange-log.ts';

interface Body {
  bundle: Record<string, unknown>;
  other?: { checkpoint: string; consistency?: string[] };
}

export function verificationsHandlers(verifications: Pick<Verifications, 'verify' | 'verifyRecord'>): Handlers {
  return {
    verifyExchange: async (call) => {
      const report = await verifications.verify(countedFor(call.response), sentIn(call.body<Body>()));
      return { body: reportShape(report) };
    },
    verifyApplicationRecord: async (call) => {
      const found = await verifications.verifyRecord(countedFor(call.response), call.body<Buffer>());
      return { body: recordShape(found) };
    },
  };
}

function sentIn({ bundle, other }: Body): Sent {
  const consistency = other?.consistency?.map((hash) => Buffer.from(hash, 'base64'));
  return {
    bytes: Buffer.from(JSON.stringify(bundle)),
    note: noteIn(bundle),
    other: other && { checkpoint: other.checkpoint, consistency },
  };
}

/** The checkpoint in what is said to be a bundle; empty when there is none. */
export function noteIn(bundle: unknown): string {
  const { checkpoint } = Object(Object(bundle).log) as { checkpoint?: unknown };
  return typeof checkpoint === 'string' ? checkpoint : '';
}

function reportShape({ ok, checks, facts, schemasKnown, log }: Report) {
  return {
    ok,
    checks: checks.map(checkShape),
    facts,
    schemas: schemasKnown ? 'exchange' : 'bundle',
    log: log && logShape(log),
  };
}

function recordShape({ ok, checks, facts }: VerifiedRecord) {
  const told = checks.map((check) => ({ ...check, faultsLeftOut: check.faultsLeftOut || undefined }));
  return { ok, checks: told, ...facts };
}

function checkShape({ name, outcome, faults, faultsLeftOut, ...said }: BoundedCheck) {
  const { code, reason } = said as { code?: string; reason?: string };
  return { name, outcome, faults, faultsLeftOut: faultsLeftOut || undefined, code, reason };
}
