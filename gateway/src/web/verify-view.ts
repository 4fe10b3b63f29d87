/** Renders the page `/verify`. It needs libraries of its own, and is loaded when the page is first asked for. */

import type { GetCheckpointResponse } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointResponse.ts';
import type { Language } from '@darcha/proto/text.ts';
import { plain } from '@darcha/verifier/report.ts';
import type { Problem } from '../http/problem.ts';
import type { BoundedCheck } from '../verification/job.ts';
import type { Report } from '../verification/verification.ts';
import { frame, views } from './plain-page.ts';
import { recordPageWords } from './record-words/index.ts';
import { resultPageWords } from './result-words/index.ts';
import type { Form } from './verify-form.ts';
import type { VerifyWords } from './verify-words/en.ts';
import { faultIn, verifyWords } from './verify-words/index.ts';

export interface VerifyPage {
  language: Language;
  /** What was sent, and is shown again. */
  form: Pick<Form, 'pasted' | 'other'>;
  log: GetCheckpointResponse | undefined;
  report?: Report | undefined;
  problem?: Problem | undefined;
}

export function renderVerify({ language, form, log, report, problem }: VerifyPage): string {
  const say = verifyWords[language];
  const errors: Readonly<Record<string, string>> = say.errors;
  return views.render('verify.njk', {
    ...frame(language, say.title),
    say,
    resultTitle: resultPageWords[language].title,
    recordTitle: recordPageWords[language].title,
    form,
    log: log && logModel(log, say),
    report: report && reportModel(report, say),
    problem: problem && { ...problem, text: errors[problem.code] ?? say.errors.internal },
  });
}

function reportModel({ ok, checks, facts, schemasKnown, log }: Report, say: VerifyWords) {
  const skipped = checks.some(({ outcome }) => outcome === 'skipped');
  const verdict = ok ? (skipped ? 'partly' : 'proven') : 'failed';
  const heldToOwn = checks.some(({ name, outcome }) => name.endsWith('-schema') && outcome !== 'skipped');
  const { asked, ...entry } = facts ?? {};
  const said = { ...entry, ...asked, verdict: wordOfVerdict(facts?.verdict, say) };
  const names = [
    'position',
    'at',
    'stampedAt',
    'verdict',
    'sender',
    'consumer',
    'provider',
    'recordType',
    'purpose',
  ] as const;
  const rows = names.flatMap((name) => (said[name] ? [{ name: say[name], value: plain(String(said[name])) }] : []));
  return {
    ok,
    verdict: say[verdict],
    checks: checks.map((check) => checkModel(check, say)),
    facts: facts && rows,
    schemasBundle: heldToOwn && !schemasKnown,
    away: log === undefined,
  };
}

function wordOfVerdict(verdict: string | undefined, say: VerifyWords): string | undefined {
  const words: Readonly<Record<string, string>> = { granted: say.granted, denied: say.denied, failed: say.unanswered };
  return words[verdict ?? ''];
}

function checkModel(check: BoundedCheck, say: VerifyWords) {
  const { name, outcome, faultsLeftOut } = check;
  return {
    name,
    outcome,
    title: say.checks[name],
    told: { ok: say.ok, failed: say.wrong, skipped: say.skipped }[outcome],
    skip: check.outcome === 'skipped' ? { code: check.code, text: say.skips[check.code] } : undefined,
    faults: check.faults.map(({ code, path }) => ({ code: plain(code), path: plain(path), text: faultIn(say, code) })),
    faultsLeftOut,
  };
}

function logModel({ checkpoint, integrity, timeProof }: GetCheckpointResponse, say: VerifyWords) {
  const states = {
    LOG_STATE_UNSPECIFIED: say.unknown,
    LOG_STATE_UNCHECKED: say.unchecked,
    LOG_STATE_SOUND: say.sound,
    LOG_STATE_BROKEN: say.broken,
  };
  const proofs = {
    TIME_PROOF_STATE_UNSPECIFIED: say.unknown,
    TIME_PROOF_STATE_FINE: say.fine,
    TIME_PROOF_STATE_LATE: say.late,
    TIME_PROOF_STATE_OVERDUE: say.overdue,
    TIME_PROOF_STATE_NONE: say.none,
  };
  return [
    { name: say.size, value: checkpoint?.size },
    { name: say.signedAt, value: checkpoint?.signedAt },
    { name: say.integrity, value: states[integrity?.state ?? 'LOG_STATE_UNSPECIFIED'] },
    { name: say.timeProof, value: proofs[timeProof?.state ?? 'TIME_PROOF_STATE_UNSPECIFIED'] },
  ];
}
