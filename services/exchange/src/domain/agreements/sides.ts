/** Who may do what about an agreement. */
import { type Act, type Agreement, proposalOf } from './agreement.ts';
import { type ActKind, actKinds, type Side, type Step, stepOf } from './lifecycle.ts';

/** What a member can do about an agreement now. */
export function openActs(agreement: Agreement, member: string): ActKind[] {
  const open = proposalOf(agreement);
  return actKinds.filter((kind) => {
    const step = stepOf(agreement.state, kind);
    if (!step || (step.proposal === 'open' && !open) || (step.proposal === 'none' && open)) return false;
    return takes(step, agreement, { member });
  });
}

/** The sides a member is on; an agency may ask its own register under the same rules as everybody. */
function sidesOf({ consumer, provider }: Pick<Agreement, 'consumer' | 'provider'>, member: string): Side[] {
  return [...(member === consumer ? ['consumer' as const] : []), ...(member === provider ? ['provider' as const] : [])];
}

/** Whether a member is the one that takes a step. */
export function takes({ by }: Step, before: Agreement | undefined, { member }: Pick<Act, 'member'>): boolean {
  // A request is the consumer's own: whom it lets ask for it, it says itself.
  if (!before) return true;
  const sides = sidesOf(before, member);
  const asker = proposalOf(before)?.by;
  switch (by) {
    case 'either':
      return sides.length > 0;
    case 'asker':
      return member === asker;
    case 'asked':
      return sides.length > 0 && (member !== asker || sides.length === 2);
    case 'consumer':
    case 'provider':
      return sides.includes(by);
    default:
      return by satisfies never;
  }
}
