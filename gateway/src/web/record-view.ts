/** Renders the page `/verify/record`; loaded when it is first asked for. */
import type { Language } from '@darcha/proto/text.ts';
import { plain } from '@darcha/verifier/report.ts';
import type { Problem } from '../http/problem.ts';
import type { VerifiedRecord } from '../verification/job.ts';
import { frame, views } from './plain-page.ts';
import type { RecordPageWords } from './record-words/en.ts';
import { recordFaultIn, recordPageWords } from './record-words/index.ts';
import { resultPageWords } from './result-words/index.ts';
import { verifyWords } from './verify-words/index.ts';

export interface RecordPage {
  language: Language;
  /** What was pasted; shown again. */
  pasted: string;
  report?: VerifiedRecord | undefined;
  problem?: Problem | undefined;
}

export function renderRecordPage({ language, pasted, report, problem }: RecordPage): string {
  const say = recordPageWords[language];
  const errors: Readonly<Record<string, string>> = say.errors;
  return views.render('record.njk', {
    ...frame(language, say.title),
    ...{ say, pasted },
    resultTitle: resultPageWords[language].title,
    exchangeTitle: verifyWords[language].title,
    report: report && reportModel(report, say),
    problem: problem && { ...problem, text: errors[problem.code] ?? say.errors.internal },
  });
}

function reportModel({ ok, checks, facts }: VerifiedRecord, say: RecordPageWords) {
  return {
    ok,
    verdict: ok ? say.proven : say.failed,
    checks: checks.map((check) => checkModel(check, say)),
    facts: facts && factRows(facts, say),
  };
}

function factRows({ about, steps, signedAt }: NonNullable<VerifiedRecord['facts']>, say: RecordPageWords) {
  const said = { ...about, steps, signedAt };
  const names = [
    ...(['number', 'service', 'agency', 'state', 'steps', 'createdAt'] as const),
    ...(['signedAt', 'keptUntil', 'erasedAt'] as const),
  ];
  return names.flatMap((name) => (said[name] ? [{ name: say[name], value: plain(String(said[name])) }] : []));
}

function checkModel(
  { name, outcome, code, faults, faultsLeftOut }: VerifiedRecord['checks'][number],
  say: RecordPageWords,
) {
  return {
    name,
    outcome,
    title: name === 'older' ? name : say.checks[name],
    told: { ok: say.ok, failed: say.wrong, skipped: say.skipped }[outcome],
    skip: code && { code, text: say.unreadable },
    faults: faults.map((fault) => ({
      code: plain(fault.code),
      path: plain(fault.path),
      text: recordFaultIn(say, fault.code),
    })),
    faultsLeftOut,
  };
}
