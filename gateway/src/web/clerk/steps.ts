/** Steps that have a page of their own, in the order they are offered. */
import type { Action } from './case.ts';

interface Step {
  action: Action;
  /** Ends the address of its page, and begins its words: `desk.<name>.title`. */
  name: string;
  /** The letter that opens it. */
  key?: string;
  /** What decides is offered before all else. */
  decides?: boolean;
}

export const steps: readonly Step[] = [
  { action: 'approve', name: 'approve', key: 'a', decides: true },
  { action: 'return', name: 'return', key: 'r', decides: true },
  { action: 'reject', name: 'reject', key: 'x', decides: true },
  { action: 'confirm', name: 'confirm', key: 'f', decides: true },
  { action: 'object', name: 'object', key: 'o', decides: true },
  { action: 'give-opinion', name: 'opinion', key: 'g', decides: true },
  { action: 'collect', name: 'collect', key: 'h', decides: true },
  { action: 'reply', name: 'message', key: 'm' },
  { action: 'ask-opinion', name: 'ask-opinion', key: 'q' },
  { action: 'assign', name: 'assign', key: 's' },
  { action: 'extend', name: 'extend', key: 'e' },
  { action: 'revoke', name: 'revoke' },
  { action: 'hold', name: 'hold' },
  { action: 'release-hold', name: 'release-hold' },
];

/** Those that are possible now. */
export function offeredSteps(actions: readonly Action[]) {
  const offered = steps.filter(({ action }) => actions.includes(action));
  return { first: offered.filter(({ decides }) => decides), more: offered.filter(({ decides }) => !decides) };
}
