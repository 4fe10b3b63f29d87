/** The rules together: each has one outcome, and each can make a difference. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { readFeel } from './feel.ts';

/** Nobody writes a longer condition that is always the same. */
const maxConstant = 60;

export function reportRules({ rules }: Partial<Passport>, report: Report): void {
  /** Code of the rule that refuses every application. */
  let final: string | undefined;
  const refusing = new Map<string, string>();
  for (const [index, { code, when, refuse, clerk }] of (rules ?? []).entries()) {
    const path = ['rules', index];
    if ((refuse === undefined) === (clerk === undefined)) {
      report(path, 'rule-outcome', 'A rule has one outcome: give either "refuse" or "clerk".');
    }
    const condition = when.trim().replace(/\s+/g, ' ');
    const same = refusing.get(condition);
    if (final !== undefined) {
      const message = `Rule "${final}" refuses every application, so this one decides nothing. Remove one of them.`;
      report(path, 'rule-unreachable', message);
    } else if (same !== undefined) {
      const message = `Rule "${same}" refuses on the same condition, so this one decides nothing. Remove one of them.`;
      report(path, 'rule-unreachable', message);
    }
    const constant = condition.length > maxConstant ? undefined : readFeel(when).constant;
    if (constant === true && refuse !== undefined) final ??= code;
    if (constant !== undefined && constant !== true) {
      report([...path, 'when'], 'rule-never', 'This is never true, so the rule never applies. Correct or remove it.');
    }
    if (refuse !== undefined && !refusing.has(condition)) refusing.set(condition, code);
  }
}
