/** Takes acts and policies: verifies them, decides, keeps them, and announces them to every instance. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import { after } from '../domain/agreements/acting.ts';
import { type Act, type Agreement, isParty, proposalOf } from '../domain/agreements/agreement.ts';
import { objection, unknown } from '../domain/agreements/errors.ts';
import { carrying } from '../domain/agreements/lifecycle.ts';
import { type FieldsOf, faultsOfTerms } from '../domain/agreements/terms.ts';
import type { AgreementStore, Statement } from '../store/agreement-store.ts';
import { authenticate, checkBounds } from './authentic.ts';
import { granted, keepPolicy, settle, settleOne } from './granting.ts';
import { checkTime, readAct, readPolicy, statementOf } from './statements.ts';
import type { AgreementView } from './view.ts';

export interface ActsDependencies {
  store: AgreementStore;
  view: AgreementView;
  verifier: Verifier;
  fieldsOf: FieldsOf;
  dayOf: (at: Date) => string;
  log: Logger;
}

export interface Acts {
  /** Does what a member's signed act says; gives the agreement after it. */
  act(peer: string, message: SignedMessage | null): Promise<Agreement>;
  /** Takes a member's policy; gives its digest, and the agreements that waited and were granted by it. */
  setPolicy(peer: string, message: SignedMessage | null): Promise<{ digest: string; granted: string[] }>;
}

/** Requests of one consumer that may wait at a time. */
const mostRequests = 100;

export function createActs(deps: ActsDependencies): Acts {
  return {
    act: async (peer, message) => {
      const checked = checkBounds(message, 'act-malformed');
      const act = readAct(checked.payload);
      await authenticate('agreement-act', { peer, member: act.member, message: checked }, deps.verifier);
      const agreement = await keep(act, checked, deps);
      await announce(deps);
      const { id, state } = agreement;
      deps.log.info({ agreement: id, act: act.kind, member: peer, state }, 'an agreement was acted upon');
      return agreement;
    },
    setPolicy: async (peer, message) => {
      const checked = checkBounds(message, 'policy-invalid');
      const read = readPolicy(checked.payload);
      await authenticate('agreement-policy', { peer, member: read.policy.provider, message: checked }, deps.verifier);
      const statement = statementOf(checked);
      await keepPolicy(read, statement, deps);
      const granted = await settle(read.policy.recordType, deps);
      await announce(deps);
      deps.log.info({ member: peer, recordType: read.policy.recordType, granted }, 'a policy was set');
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

function changed() {
  return objection(
    'agreement-changed',
    'Somebody has acted upon the agreement since you read it. Read it again, and sign anew if it is still wanted.',
  );
}

function exists() {
  return objection('agreement-exists', 'There is an agreement of this identifier already. Choose another.');
}
