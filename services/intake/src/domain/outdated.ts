/** Records that were looked up by answers which have changed since. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Evidence } from './application.ts';
import { evidenceArguments } from './rules.ts';

/** Records looked up by an answer that has changed are another's records now: they are to be asked for anew. */
export function withoutOutdated(next: Application, before: Application, passport: Passport): Record<string, Evidence> {
  if (next.form === before.form) return before.evidence;
  const outdated = Object.keys(before.evidence).filter((name) => !isSameQuestion(name, passport, [before, next]));
  if (outdated.length === 0) return before.evidence;
  return Object.fromEntries(Object.entries(before.evidence).filter(([name]) => !outdated.includes(name)));
}

/** Whether the answers ask a register the same at both times. */
export function isSameQuestion(name: string, passport: Passport, [then, now]: [Application, Application]): boolean {
  const asked = (application: Application) => JSON.stringify(evidenceArguments(application, passport, name));
  return asked(then) === asked(now);
}
