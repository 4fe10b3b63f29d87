/** What policies grant by themselves: when something is asked for, and when a policy comes. */
import { after } from '../domain/agreements/acting.ts';
import { type Agreement, proposalOf } from '../domain/agreements/agreement.ts';
import { objection } from '../domain/agreements/errors.ts';
import { covers, faultsOfPolicy, type Policy } from '../domain/agreements/policy.ts';
import type { FieldsOf } from '../domain/agreements/terms.ts';
import type { AgreementStore, StandingPolicy, Statement } from '../store/agreement-store.ts';
import { checkTime } from './statements.ts';
import { grantByPolicy } from './unsigned.ts';

const mostPolicies = 500;

export interface GrantingDependencies {
  store: AgreementStore;
  fieldsOf: FieldsOf;
  dayOf: (at: Date) => string;
}

/** The agreement once the policy has granted what is open in it, if it does. */
export function granted(agreement: Agreement, standing: StandingPolicy | undefined, deps: GrantingDependencies) {
  const open = proposalOf(agreement);
  const now = new Date();
  const asOfNow = { today: deps.dayOf(now), known: deps.fieldsOf(agreement.recordType) };
  const byPolicy = open && open.by === agreement.consumer && standing && covers(standing.policy, open.terms, asOfNow);
  if (!byPolicy) return { agreement, statements: [] };
  const { act, statement } = grantByPolicy(agreement, standing.statement.digest, now);
  // What the policy grants it grants as the provider, also where an agency asks its own register.
  return { agreement: after(agreement, act), statements: [statement] };
}

/** Grants everything that waits and is within the policy of a record type; what changes meanwhile is somebody else's. */
export async function settle(recordType: string, deps: GrantingDependencies): Promise<string[]> {
  const policy = await deps.store.policyOf(recordType);
  const done: string[] = [];
  for (const waiting of await deps.store.waitingFor(recordType)) {
    const { agreement, statements } = granted(waiting, policy?.standing, deps);
    if (statements.length > 0 && (await deps.store.replace(waiting.head, agreement, statements))) done.push(waiting.id);
  }
  return done;
}

/** A policy that came while the request was being written may not have seen it. */
export async function settleOne(
  agreement: Agreement,
  seen: StandingPolicy | undefined,
  deps: GrantingDependencies,
): Promise<Agreement> {
  const { store } = deps;
  const latest = await store.policyOf(agreement.recordType);
  if (!latest || latest.standing.statement.digest === seen?.statement.digest) return agreement;
  await settle(agreement.recordType, deps);
  return (await store.get(agreement.id))?.agreement ?? agreement;
}

/** Puts a policy in place of the one it names; the same one again changes nothing. */
export async function keepPolicy(
  { policy, previous, actedAt }: { policy: Policy; previous: string; actedAt: string },
  statement: Statement,
  { store, fieldsOf }: GrantingDependencies,
): Promise<void> {
  const faults = faultsOfPolicy(policy, fieldsOf);
  if (faults.length > 0) throw objection('policy-invalid', 'The policy cannot be set as it is.', { faults });
  const before = await store.policyOf(policy.recordType);
  if (before?.standing.statement.digest === statement.digest) return;
  checkTime(actedAt, new Date());
  if ((before?.all.length ?? 0) >= mostPolicies) {
    throw objection(
      'agreement-full',
      `At most ${mostPolicies} policies are kept for a record type. Make a new version of it.`,
    );
  }
  const next = previous === (before?.standing.statement.digest ?? '');
  if (!next || !(await store.setPolicy(previous, policy, statement))) {
    throw objection(
      'policy-changed',
      'There is another policy by now. Read it, and sign yours anew if it is still wanted.',
    );
  }
}
