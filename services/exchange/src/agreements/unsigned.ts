/** Acts that nobody signed: a grant that a signed policy covers, and a seed of the content. */
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { agreementAct, agreementTerms } from '@darcha/proto/contracts.ts';
import { type Act, type Agreement, proposalOf } from '../domain/agreements/agreement.ts';
import type { Terms } from '../domain/agreements/terms.ts';
import type { Statement } from '../store/agreement-store.ts';
import { digestOf, readTerms } from './statements.ts';

/** The grant of what is open in an agreement by the policy of its provider. */
export function grantByPolicy(
  agreement: Agreement,
  policyDigest: string,
  now: Date,
): { act: Act; statement: Statement } {
  const { id, provider: member, head: previous } = agreement;
  const termsDigest = proposalOf(agreement)?.digest ?? '';
  const actedAt = now.toISOString();
  const payload = agreementAct.encode({
    agreement: id,
    kind: 'AGREEMENT_ACT_KIND_GRANT',
    member,
    previous: Buffer.from(previous, 'hex'),
    termsDigest: Buffer.from(termsDigest, 'hex'),
    actedAt,
    nonce: newNonce(),
    policy: Buffer.from(policyDigest, 'hex'),
  });
  const act: Act = {
    agreement: id,
    kind: 'grant',
    member,
    previous,
    digest: digestOf(payload),
    termsDigest,
    reason: '',
    actedAt,
  };
  return { act, statement: unsigned(payload) };
}

/** An agreement of the content, granted without anybody's signature. */
export function seedOf(id: string, terms: Terms, now: Date): { agreement: Agreement; statement: Statement } {
  const bytes = agreementTerms.encode({ ...terms, ...(terms.quota && { quota: terms.quota }) });
  const { consumer, through, recordType } = terms;
  const provider = recordType.split('/')[0] ?? '';
  const since = now.toISOString();
  const payload = agreementAct.encode({
    agreement: id,
    kind: 'AGREEMENT_ACT_KIND_GRANT',
    member: provider,
    terms: bytes,
    termsDigest: Buffer.from(digestOf(bytes), 'hex'),
    actedAt: since,
    nonce: newNonce(),
    seed: true,
  });
  const parties = { id, provider, consumer, ...(through !== undefined && { through }), recordType };
  const inForce = { terms, digest: digestOf(bytes) };
  const statement = unsigned(payload);
  return { agreement: { ...parties, acts: 1, head: statement.digest, since, state: 'granted', inForce }, statement };
}

/** The terms an agreement was seeded with; undefined when its first act is no seed. */
export function seededTerms(first: Statement | undefined): Terms | undefined {
  const read = first && agreementAct.decode(first.payload);
  return read?.seed ? readTerms(read.terms).terms : undefined;
}

/** The digests of the policies that grants among the acts name. */
export function policiesNamedIn(acts: readonly Statement[]): Set<string> {
  const unsignedActs = acts.filter(({ signature }) => signature === '');
  return new Set(unsignedActs.map(({ payload }) => agreementAct.decode(payload).policy.toString('hex')));
}

function unsigned(payload: Buffer): Statement {
  return { digest: digestOf(payload), payload, signature: '', certificate: Buffer.alloc(0) };
}
