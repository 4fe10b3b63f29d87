/** What an act makes of an agreement. */
import { type Act, type Agreement, inForceOf, type Parties, type Proposal, proposalOf } from './agreement.ts';
import { objection } from './errors.ts';
import { stepOf } from './lifecycle.ts';
import { takes } from './sides.ts';
import type { SignedTerms } from './terms.ts';

/** More acts than any agreement needs: all of them stand in one document, which has an end. */
const mostActs = 500;

/**
 * The agreement after an act. Throws `act-not-yours`, `act-not-open`, `terms-other`, `terms-invalid` or `agreement-full`; that
 * the act follows upon the last one has been checked before.
 */
export function after(before: Agreement | undefined, act: Act): Agreement {
  const step = stepOf(before?.state ?? 'absent', act.kind);
  const open = proposalOf(before);
  if (!step || (step.proposal === 'open' && !open)) throw notOpen(before, act);
  if (step.proposal === 'none' && open) {
    throw objection(
      'act-not-open',
      `A change proposed by ${open.by} is open. It has to be decided or withdrawn first.`,
    );
  }
  if (!takes(step, before, act)) {
    throw objection('act-not-yours', `${act.member} cannot ${act.kind} here. What you can do stands in \`open_acts\`.`);
  }
  const about = act.terms?.digest ?? (step.proposal === 'open' ? open?.digest : inForceOf(before)?.digest);
  if (about !== act.termsDigest) {
    throw objection(
      'terms-other',
      'The act names other terms than those it is about. Read the agreement and sign anew.',
    );
  }
  if (!before) return begun(act);
  if (before.acts >= mostActs && act.kind !== 'end') {
    throw objection('agreement-full', `An agreement has at most ${mostActs} acts. End it and request another.`);
  }
  return { ...partiesOf(before), acts: before.acts + 1, head: act.digest, ...changed(before, act) } as Agreement;
}

function begun(act: Act): Agreement {
  if (!act.terms) throw objection('act-malformed', 'A request carries the terms it asks for.');
  const { consumer, through, recordType } = act.terms.terms;
  if (consumer !== act.member) {
    throw objection('act-not-yours', `Only ${consumer} itself can request what it needs; ${act.member} cannot for it.`);
  }
  return {
    id: act.agreement,
    provider: recordType.split('/')[0] ?? '',
    consumer,
    ...(through !== undefined && { through }),
    recordType,
    acts: 1,
    head: act.digest,
    since: act.actedAt,
    state: 'requested',
    proposed: { ...act.terms, by: act.member, since: act.actedAt },
  };
}

function partiesOf({
  id,
  provider,
  consumer,
  through,
  recordType,
}: Agreement): Omit<Parties, 'acts' | 'head' | 'since'> {
  return { id, provider, consumer, ...(through !== undefined && { through }), recordType };
}

type Change = Agreement extends infer One
  ? One extends Agreement
    ? Omit<One, keyof Parties> & { since: string }
    : never
  : never;

/** Only called with acts the table allows. */
function changed(before: Agreement, act: Act): Change {
  const { reason, member, actedAt: since } = act;
  if (before.state === 'requested') {
    const { proposed } = before;
    if (act.kind === 'refuse') return { state: 'refused', since, proposed, reason };
    if (act.kind === 'withdraw') return { state: 'withdrawn', since, proposed };
    return { state: 'granted', since, inForce: { terms: proposed.terms, digest: proposed.digest } };
  }
  if (before.state !== 'granted' && before.state !== 'suspended') throw notOpen(before, act);
  const { proposed, inForce } = before;
  switch (act.kind) {
    case 'suspend':
      return { state: 'suspended', since, inForce, reason, ...(proposed && { proposed }) };
    case 'resume':
      return { state: 'granted', since, inForce, ...(proposed && { proposed }) };
    case 'end':
      return { state: 'ended', since, inForce, reason, by: member };
    default:
      return { ...changedTerms(before, act), ...kept(before, act) } as Change;
  }
}

/** The state stays; the terms in force, or those proposed, become others. */
function changedTerms({ inForce, proposed }: { inForce: SignedTerms; proposed?: Proposal }, act: Act) {
  switch (act.kind) {
    case 'propose': {
      if (!act.terms) throw objection('act-malformed', 'A proposal carries the terms it asks for.');
      requireSameParties(inForce, act.terms);
      return { inForce, proposed: { ...act.terms, by: act.member, since: act.actedAt } };
    }
    case 'grant':
      return { inForce: proposed ? { terms: proposed.terms, digest: proposed.digest } : inForce };
    default:
      return { inForce };
  }
}

function kept(before: Agreement & { state: 'granted' | 'suspended' }, { kind, reason }: Act) {
  const { state, since } = before;
  if (state === 'suspended') return { state, since, reason: before.reason };
  return { state, since, ...(kind === 'refuse' && { reason }) };
}

function requireSameParties({ terms: old }: SignedTerms, { terms }: SignedTerms): void {
  const same = (['consumer', 'through', 'recordType'] as const).every((name) => old[name] === terms[name]);
  if (same) return;
  throw objection(
    'terms-invalid',
    'Who asks, for whom, and for which record cannot change. Request another agreement.',
  );
}

function notOpen(before: Agreement | undefined, { kind }: Act) {
  const where = before ? `The agreement is ${before.state}` : 'There is no such agreement yet';
  return objection(
    'act-not-open',
    `${where}: it cannot be done there to ${kind}. What can be done stands in \`open_acts\`.`,
  );
}
