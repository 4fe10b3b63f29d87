/** What was found and what keeps from verifying, as the pages that verify tell it. */
import { plain } from '@darcha/verifier/report.ts';
import { Refusal } from '../../../http/problem.ts';
import { hasMessage } from '../../language/messages.ts';
import type { Shown, Visit } from '../../page.ts';
import { isExpected, tell } from '../../problems.ts';

export interface Check {
  name: string;
  outcome: 'ok' | 'failed' | 'skipped';
  faults: readonly { code: string; path: string }[];
  faultsLeftOut?: number | undefined;
  /** Why it was skipped. */
  code?: string | undefined;
}

/** Where the words of a report stand. */
export interface Words {
  check(name: string): string;
  skip(code: string): string;
  fault(code: string): string;
}

/** Each check with its outcome and faults in words. */
export function checkRows(checks: readonly Check[], words: Words, say: Visit['say']) {
  return checks.map(({ name, outcome, code, faults, faultsLeftOut }) => ({
    ...{ name, outcome, faultsLeftOut },
    // A check without words is told by its name.
    title: hasMessage(words.check(name)) ? say(words.check(name)) : name,
    told: { ok: say('verify.ok'), failed: say('verify.wrong'), skipped: say('verify.skipped') }[outcome],
    skip: code && { code, text: say(words.skip(code)) },
    faults: faults.map((fault) => ({
      ...{ code: plain(fault.code), path: plain(fault.path) },
      text: say(faultKey(fault.code, words)),
    })),
  }));
}

/** What a fault means. A form or schema can be broken by any of its keywords. */
export function faultKey(code: string, { fault }: Words): string {
  const kind = /^(form|schema)-/.exec(code)?.[1] ?? code;
  return [code, kind].map(fault).find(hasMessage) ?? fault('unlisted');
}

/** What there is to say of a file; names are keys of messages. */
export function factRows(facts: readonly (readonly [key: string, value: unknown])[], say: Visit['say']) {
  return facts
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ({ key: { text: say(key) }, value: { text: plain(String(value)) } }));
}

/** Told beside the file: why it could not be verified. `says` gives the key of the words of a code. */
export function refused(error: unknown, visit: Visit, says: (code: string) => string, field = 'file'): Partial<Shown> {
  if (!isExpected(error)) throw error;
  const told = tell(error, visit);
  // A failure of ours is told and logged as everywhere.
  if (told.status === 500) throw error;
  // Whoever only changes the language has given nothing yet.
  if (visit.form?.has('switch-language') && told.code.endsWith('-missing')) return {};
  const headers = error instanceof Refusal ? (error.options.headers ?? {}) : {};
  for (const [name, value] of Object.entries(headers)) visit.response.setHeader(name, value);
  if (told.retryAfter !== undefined) visit.response.setHeader('Retry-After', String(told.retryAfter));
  const key = [says(told.code), `verify.error.${told.code}`].find(hasMessage);
  const text = key ? visit.say(key) : told.text;
  const isFault = told.status === 400 || told.status === 413;
  return { status: told.status, errors: [{ text, ...(isFault && { field }) }] };
}
