/** Renders the page `/verify/result`; loaded when it is first asked for. */
import type { Verification } from '@darcha/proto/gen/darcha/intake/v1/Verification.ts';
import type { Language } from '@darcha/proto/text.ts';
import { wordOf } from '../api/shapes/words.ts';
import type { Problem } from '../http/problem.ts';
import { frame, views } from './plain-page.ts';
import { recordPageWords } from './record-words/index.ts';
import type { ResultPageWords } from './result-words/en.ts';
import { resultPageWords } from './result-words/index.ts';

export interface ResultPage {
  language: Language;
  /** What was typed and pasted; shown again. */
  code: string;
  pasted: string;
  told?: { verification: Verification; by: 'code' | 'file' } | undefined;
  problem?: Problem | undefined;
}

export function renderResultPage({ language, code, pasted, told, problem }: ResultPage): string {
  const say = resultPageWords[language];
  const errors: Readonly<Record<string, string>> = say.errors;
  return views.render('result.njk', {
    ...frame(language, say.title, told?.by === 'code' ? { code } : {}),
    ...{ say, code, pasted },
    recordTitle: recordPageWords[language].title,
    told: told && toldModel(told, say, language),
    problem: problem && { ...problem, text: errors[problem.code] ?? say.errors.internal },
  });
}

type Told = NonNullable<ResultPage['told']>;

function toldModel({ verification, by }: Told, say: ResultPageWords, language: Language) {
  const verdict = wordOf(verification.verdict, 'VERDICT') as 'genuine' | 'altered' | 'unknown' | 'revoked';
  const more = {
    genuine: by === 'code' ? say.genuineCode : say.genuineFile,
    altered: say.alteredMore,
    unknown: by === 'code' ? say.unknownCode : say.unknownFile,
    revoked: say.revokedMore,
  };
  const faults: Readonly<Record<string, string>> = say.faults;
  const named = verdict === 'revoked' ? [] : verification.faults;
  return {
    genuine: verification.genuine,
    verdict: say[verdict],
    more: more[verdict],
    faults: named.map((code) => ({ code, text: faults[code] ?? '' })),
    facts: factsOf(verification, say, language),
  };
}

function factsOf(verification: Verification, say: ResultPageWords, language: Language) {
  const { title, agency, agencyName, holder, issuedAt, revokedAt } = verification;
  const rows = [
    { name: say.document, value: title?.byLanguage[language] || title?.byLanguage['uz-Latn'] },
    { name: say.agency, value: agencyName?.byLanguage[language] || agency },
    { name: say.holder, value: holder },
    { name: say.issuedAt, value: dayOf(issuedAt) },
    { name: say.revokedAt, value: dayOf(revokedAt) },
  ];
  return rows.filter(({ value }) => value);
}

/** "2026-11-22" in Tashkent: read the same in every language. */
function dayOf(instant: string): string {
  if (instant === '') return '';
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tashkent', dateStyle: 'short' }).format(new Date(instant));
}
