/** The check of an agreement by what was signed about it: neither side has to believe the exchange. */
import { createHash } from 'node:crypto';
import { DomainError } from '@darcha/kit/errors.ts';
import { agreementAct, agreementPolicy, agreementTerms } from '@darcha/proto/contracts.ts';
import type { Agreement } from '@darcha/proto/gen/darcha/exchange/v1/Agreement.ts';
import type { SignedMessage, Verifier } from './signed-message.ts';

interface Proof {
  acts: SignedMessage[];
  policies: SignedMessage[];
}

/** The agreement, with its terms as the acts carry them; throws `agreement-untrue`, or `signature-invalid`. */
export async function proven(
  agreement: Agreement,
  proof: Proof,
  verifier: Verifier,
): Promise<Agreement & { seeded: boolean }> {
  await verifyActs(agreement, proof, verifier);
  const seeded = proof.acts.some(({ payload }) => agreementAct.decode(payload).seed);
  return { ...withProvenTerms(agreement, proof.acts), seeded };
}

/** Every act follows upon the one before, and was signed by who it says; a grant nobody signed names a signed policy. */
async function verifyActs(agreement: Agreement, proof: Proof, verifier: Verifier): Promise<void> {
  const policies = new Map(proof.policies.map((policy) => [sha256(policy.payload).toString('hex'), policy]));
  let previous: Buffer = Buffer.alloc(0);
  for (const message of proof.acts) {
    const act = agreementAct.decode(message.payload);
    if (act.agreement !== agreement.id || !act.previous.equals(previous)) throw untrue('An act is out of its place.');
    if (act.terms.length > 0 && !act.termsDigest.equals(sha256(act.terms))) throw untrue('An act carries other terms.');
    const policy = act.kind === 'AGREEMENT_ACT_KIND_GRANT' ? policies.get(act.policy.toString('hex')) : undefined;
    if (policy) {
      await verifySigned('agreement-policy', policy, act.member, verifier);
      const recordType = agreement.terms?.recordType ?? agreement.proposed?.recordType;
      if (recordTypeOf(policy) !== recordType) throw untrue('A grant names a policy for another record type.');
    } else if (!act.seed) await verifySigned('agreement-act', message, act.member, verifier);
    previous = sha256(message.payload);
  }
  if (!previous.equals(agreement.head)) throw untrue('The last act is not the one the agreement is told to have.');
}

async function verifySigned(
  kind: 'agreement-act' | 'agreement-policy',
  message: SignedMessage,
  expected: string,
  verifier: Verifier,
): Promise<void> {
  const codec = kind === 'agreement-act' ? agreementAct : agreementPolicy;
  // Certificates end; what was signed while they were valid stays signed.
  const { member } = await verifier.verify(kind, message, new Date(codec.decode(message.payload).actedAt));
  if (member !== expected) throw untrue(`An act of ${expected} is signed by ${member}.`);
}

/** The agreement with its terms as the acts carry them, not as they are told. */
function withProvenTerms(agreement: Agreement, acts: readonly SignedMessage[]): Agreement {
  const carried = acts.map(({ payload }) => agreementAct.decode(payload).terms);
  const checked = (terms: Agreement['terms'], digest: Buffer) => {
    if (!terms) return null;
    const bytes = carried.find((one) => one.length > 0 && sha256(one).equals(digest));
    if (!bytes) throw untrue('Its terms were asked for by nobody.');
    return agreementTerms.decode(bytes);
  };
  return {
    ...agreement,
    terms: checked(agreement.terms, agreement.termsDigest),
    proposed: checked(agreement.proposed, agreement.proposedDigest),
  };
}

export function recordTypeOf(policy: SignedMessage | null): string {
  return agreementPolicy.decode(policy?.payload ?? Buffer.alloc(0)).recordType;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

export function untrue(message: string): DomainError {
  return new DomainError(
    'data-loss',
    'agreement-untrue',
    `${message} Tell those who run the exchange; it was not believed.`,
    {
      party: 'service:exchange',
    },
  );
}
