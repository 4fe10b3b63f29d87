/** Which ways are open to a reader while a register is away; whether one can be gone is seen when it is tried. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Evidence } from './application.ts';
import { fallbackOf } from './fallback.ts';
import { mayBeAskedAgain } from './fallback-steps.ts';
import type { Action } from './lifecycle.ts';

const actions = ['use-earlier-record', 'use-own-paper', 'ask-register'] as const;
type FallbackAction = (typeof actions)[number];

export function isFallback(action: Action): action is FallbackAction {
  return (actions as readonly Action[]).includes(action);
}

/** `evidence`: as far as the reader sees it. */
export function isFallbackOpen(
  action: FallbackAction,
  evidence: Record<string, Evidence>,
  passport: Passport,
): boolean {
  return Object.entries(evidence).some(([name, one]) => {
    if (action === 'ask-register') return mayBeAskedAgain(one);
    const fallback = fallbackOf(passport, name);
    return one.state === 'pending' && (action === 'use-own-paper' ? fallback?.paper : fallback?.earlier) !== undefined;
  });
}
