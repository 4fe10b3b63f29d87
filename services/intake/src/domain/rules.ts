/** Rules and computed values of a passport, applied to one application. */
import type { Passport, ProcessStep } from '@darcha/proto/passport.ts';
import type { Application, Facts, Note } from './application.ts';
import { attachmentsOf } from './attachments/attachment.ts';
import { evaluateFeel, type Scope, scopeOf, toJson } from './feel.ts';

/** What an application's rules, records and answers come to. */
export interface Findings {
  /** Codes of all rules that refuse it. */
  refusals: string[];
  /** What an official must look at. */
  notes: Note[];
}

/** All evaluations of one application together; later rules are undecided, and an official decides. */
const budgetMs = 500;

export function deciding(application: Application, passport: Passport, today: string): Scope {
  return scopeOf(today, application, Object.keys(passport.evidence ?? {}));
}

/** Applies every rule; all refusals are collected, and whatever is neither true nor false goes to an official. */
export function applyRules(application: Application, passport: Passport, today: string): Findings {
  const scope = deciding(application, passport, today);
  const findings: Findings = {
    refusals: [],
    notes: [
      ...refusedEvidence(application),
      ...paperNotes(application),
      ...refusedAttachments(application),
      ...duplicated(application),
    ],
  };
  const end = performance.now() + budgetMs;
  for (const rule of passport.rules ?? []) {
    const outcome = performance.now() < end ? evaluateFeel(rule.when, scope) : undefined;
    if (outcome === false) continue;
    if (outcome !== true) findings.notes.push({ kind: 'rule-undecided', rule: rule.code });
    else if (rule.refuse) findings.refusals.push(rule.code);
    else findings.notes.push({ kind: 'rule', rule: rule.code });
  }
  // A record nobody would give is no proof that there is none: rules that miss it must not refuse for it.
  if (findings.notes.some(({ kind }) => kind === 'evidence-refused' || kind === 'evidence-on-paper')) {
    findings.notes.push(...findings.refusals.map((rule): Note => ({ kind: 'rule', rule })));
    findings.refusals = [];
  }
  return findings;
}

function duplicated({ overridden }: Application): Note[] {
  return overridden ? [{ kind: 'duplicate', number: overridden.number }] : [];
}

function refusedEvidence({ evidence }: Application): Note[] {
  return Object.entries(evidence)
    .filter(([, { state }]) => state === 'refused')
    .map(([name]) => ({ kind: 'evidence-refused', evidence: name }));
}

/** What the applicant says in the place of a register is for an official to judge, and what the register says against it. */
function paperNotes({ evidence }: Application): Note[] {
  return Object.entries(evidence).flatMap(([name, one]): Note[] => {
    if (one.state === 'paper') return [{ kind: 'evidence-on-paper', evidence: name }];
    if (one.state === 'not-found' && one.paper) return [{ kind: 'paper-unconfirmed', evidence: name }];
    const fields = one.state === 'found' ? (one.paper?.differs ?? []) : [];
    return fields.length > 0 ? [{ kind: 'paper-differs', evidence: name, fields }] : [];
  });
}

function refusedAttachments(application: Application): Note[] {
  const refused = attachmentsOf(application).filter(({ state }) => state === 'refused');
  return [...new Set(refused.map(({ name }) => name))].map((attachment) => ({
    kind: 'attachment-refused',
    attachment,
  }));
}

/** Facts of the result that follow from records and answers; null where one cannot be computed. */
export function computeFacts(application: Application, passport: Passport, today: string): Facts {
  const scope = deciding(application, passport, today);
  const facts: Facts = {};
  for (const [name, { value }] of Object.entries(passport.result?.facts ?? {})) {
    if (value !== undefined) facts[name] = toJson(evaluateFeel(value, scope));
  }
  return facts;
}

/** The office where the result is collected; undefined when the expression gives none. */
export function collectionOffice(application: Application, passport: Passport, today: string): string | undefined {
  const collect = passport.result?.collect;
  const office = collect && evaluateFeel(collect.office, deciding(application, passport, today));
  return typeof office === 'string' && office !== '' ? office : undefined;
}

/** The territory or office whose officials decide a step; undefined where the passport names none or it does not follow. */
export function territoryFor(
  application: Pick<Application, 'applicant' | 'form' | 'evidence'>,
  passport: Passport,
  { territory }: Pick<ProcessStep, 'territory'>,
  today: string,
): string | undefined {
  if (territory === undefined) return undefined;
  const code = evaluateFeel(territory, scopeOf(today, application, Object.keys(passport.evidence ?? {})));
  return typeof code === 'string' && /^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(code) ? code : undefined;
}

/** The arguments of the question for a record; undefined while an answer they depend on is missing. */
export function evidenceArguments(
  application: Pick<Application, 'applicant' | 'form'>,
  passport: Passport,
  name: string,
): Record<string, unknown> | undefined {
  const ask = passport.evidence?.[name]?.ask ?? {};
  const scope: Scope = scopeOf('1970-01-01', { ...application, evidence: {} }, []);
  delete scope.today;
  const values: Record<string, unknown> = {};
  for (const [argument, expression] of Object.entries(ask)) {
    const value = toJson(evaluateFeel(expression, scope));
    if (value === null) return undefined;
    values[argument] = value;
  }
  return values;
}
