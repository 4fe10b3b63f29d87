/** Takes acts and policies: verifies them, decides, keeps them, and announces them to every instance. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import { type Act, type Agreement, after, isParty, proposalOf } from '../domain/agreements/agreement.ts';
import { objection, unknown } from '../domain/agreements/errors.ts';
import { carrying } from '../domain/agreements/lifecycle.ts';
import { covers, faultsOfPolicy } from '../domain/agreements/policy.ts';
import { type FieldsOf, faultsOfTerms } from '../domain/agreements/terms.ts';
import { ending } from '../domain/errors.ts';
import type { AgreementStore, StandingPolicy, Statement } from '../store/agreement-store.ts';
import { checkTime, grantByPolicy, readAct, readPolicy, statementOf } from './statements.ts';
import type { AgreementView } from './view.ts';

export interface ActsDependencies {
  store: AgreementStore;
  view: AgreementView;
  verifier: Verifier;
  fieldsOf: FieldsOf;
  dayOf: (at: Date) => string;
}

export interface Acts {
  /** Does what a member's signed act says; gives the agreement after it. */
  act(peer: string, message: SignedMessage | null): Promise<Agreement>;
  /** Takes a member's policy; gives its digest, and the agreements that waited and were granted by it. */
  setPolicy(peer: string, message: SignedMessage | null): Promise<{ digest: string; granted: string[] }>;
}

/** Largest parts of a signed act or policy, bytes. */
const largest = { payload: 16 * 1024, signature: 2_048, certificate: 8_192 } as const;
/** Requests of one consumer that may wait at a time. */
const mostRequests = 100;
const mostPolicies = 500;

export function createActs(deps: ActsDependencies): Acts {
  return {
    act: async (peer, message) => {
      const checked = checkBounds(message, 'act-malformed');
      const act = readAct(checked.payload);
      await authenticate('agreement-act', { peer, member: act.member, message: checked }, deps);
      const agreement = await keep(act, checked, deps);
      await announce(deps);
      return agreement;
    },
    setPolicy: async (peer, message) => {
      const checked = checkBounds(message, 'policy-invalid');
      const read = readPolicy(checked.payload);
      await authenticate('agreement-policy', { peer, member: read.policy.provider, message: checked }, deps);
      const statement = statementOf(checked);
      await keepPolicy(read, statement, deps);
      const granted = await settle(read.policy.recordType, deps);
      await announce(deps);
      return { digest: statement.digest, granted };
    },
  };
}

/** Told only when every other instance will know within a second; this one knows it now. */
async function announce({ store, view }: ActsDependencies): Promise<void> {
  await store.announce();
  await view.refresh();
}

async function keep(act: Act, message: SignedMessage, deps: ActsDependencies): Promise<Agreement> {
  const { store, dayOf, fieldsOf } = deps;
  const now = new Date();
  const found = await store.get(act.agreement);
  if (found && stands(found.acts, act)) return found.agreement;
  checkTime(act.actedAt, now);
  requireNext(found?.agreement, act);
  if (act.terms && carrying.has(act.kind)) {
    const faults = faultsOfTerms(act.terms.terms, fieldsOf, dayOf(now));
    if (faults.length > 0) throw objection('terms-invalid', 'The terms cannot be agreed upon as they are.', { faults });
  }
  if (!found && (await store.countRequests(act.member)) >= mostRequests) {
    throw objection('requests-too-many', `${mostRequests} of your requests wait already. Withdraw some of them first.`);
  }
  const acted = after(found?.agreement, act);
  const policy = await store.policyOf(acted.recordType);
  const { agreement, statements } = granted(acted, policy?.standing, deps);
  const acts = [statementOf(message), ...statements];
  const kept = await (found ? store.replace(found.agreement.head, agreement, acts) : store.insert(agreement, acts));
  if (!kept) return whoever(act, store);
  return proposalOf(agreement) ? settleOne(agreement, policy?.standing, deps) : agreement;
}

/** The same act may have been sent twice at once; otherwise another act was first. */
async function whoever(act: Act, store: AgreementStore): Promise<Agreement> {
  const found = await store.get(act.agreement);
  if (found && stands(found.acts, act)) return found.agreement;
  throw act.kind === 'request' ? exists() : changed();
}

/** True when the act is the last a member did; throws `act-replayed` when others have followed. */
function stands(acts: readonly Statement[], { digest }: Act): boolean {
  const at = acts.findIndex((statement) => statement.digest === digest);
  if (at < 0) return false;
  // A grant by policy follows upon the request by itself.
  if (acts.slice(at + 1).every(({ signature }) => signature === '')) return true;
  throw objection(
    'act-replayed',
    'This act was done before, and others have followed. Sign a new one for what you want now.',
  );
}

function requireNext(before: Agreement | undefined, act: Act): void {
  if (!before) {
    if (act.kind !== 'request') throw unknown();
    return;
  }
  if (act.kind === 'request') throw exists();
  if (!isParty(before, act.member)) throw unknown();
  if (act.previous !== before.head) throw changed();
}

/** The agreement once the policy has granted what is open in it, if it does. */
function granted(agreement: Agreement, standing: StandingPolicy | undefined, { dayOf }: ActsDependencies) {
  const open = proposalOf(agreement);
  const now = new Date();
  const byPolicy =
    open && open.by === agreement.consumer && standing && covers(standing.policy, open.terms, dayOf(now));
  if (!byPolicy) return { agreement, statements: [] };
  const { act, statement } = grantByPolicy(agreement, standing.statement.digest, now);
  // What the policy grants it grants as the provider, also where an agency asks its own register.
  return { agreement: after(agreement, act), statements: [statement] };
}

/** Grants everything that waits and is within the policy of a record type; what changes meanwhile is somebody else's. */
async function settle(recordType: string, deps: ActsDependencies): Promise<string[]> {
  const policy = await deps.store.policyOf(recordType);
  const done: string[] = [];
  for (const waiting of await deps.store.waitingFor(recordType)) {
    const { agreement, statements } = granted(waiting, policy?.standing, deps);
    if (statements.length > 0 && (await deps.store.replace(waiting.head, agreement, statements))) done.push(waiting.id);
  }
  return done;
}

/** A policy that came while the request was being written may not have seen it. */
async function settleOne(
  agreement: Agreement,
  seen: StandingPolicy | undefined,
  deps: ActsDependencies,
): Promise<Agreement> {
  const { store } = deps;
  const latest = await store.policyOf(agreement.recordType);
  if (!latest || latest.standing.statement.digest === seen?.statement.digest) return agreement;
  await settle(agreement.recordType, deps);
  return (await store.get(agreement.id))?.agreement ?? agreement;
}

async function keepPolicy(
  { policy, previous, actedAt }: ReturnType<typeof readPolicy>,
  statement: Statement,
  { store, fieldsOf }: ActsDependencies,
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

/** Throws unless the member of the connection signed exactly this, in its own name. */
async function authenticate(
  kind: 'agreement-act' | 'agreement-policy',
  { peer, member, message }: { peer: string; member: string; message: SignedMessage },
  { verifier }: ActsDependencies,
): Promise<void> {
  if (member !== peer) {
    throw ending('sender-mismatch', `It names "${member}" but came from ${peer}. Send only what you signed yourself.`);
  }
  const signer = await verifier.verify(kind, message, new Date());
  if (signer.member !== member) {
    throw ending('signature-invalid', `It is signed by ${signer.member}, not by ${member}.`, {
      details: { fault: 'other-member' },
    });
  }
}

function checkBounds(message: SignedMessage | null, code: 'act-malformed' | 'policy-invalid'): SignedMessage {
  const parts = ['payload', 'signature', 'certificate'] as const;
  if (message && parts.every((part) => message[part].length > 0 && message[part].length <= largest[part]))
    return message;
  const sizes = parts.map((part) => `${part} 1 to ${largest[part]}`).join(', ');
  throw objection(code, `A part of the signed message is missing or too large; bytes allowed: ${sizes}.`);
}

function changed() {
  return objection(
    'agreement-changed',
    'Somebody has acted upon the agreement since you read it. Read it again, and sign anew if it is still wanted.',
  );
}

function exists() {
  return objection('agreement-exists', 'There is an agreement of this identifier already. Choose another.');
}
