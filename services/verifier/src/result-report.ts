/** The verification of a result in plain text. */
import { plain } from './report.ts';
import type { ResultCheck, ResultVerification } from './verify-result.ts';

const signs = { ok: 'ok     ', failed: 'FAILED ', skipped: 'skipped' } as const;

export function resultReportOf({ ok, verdict, checks, content }: ResultVerification): string {
  const said = content && [
    '',
    `${ok ? 'It says' : 'It claims'}: ${content.title?.en ?? content.service}, number ${content.number}, code ${content.code}`,
    `held by ${content.holder.name}, issued ${content.issuedAt} by ${content.agency?.en ?? content.authority}`,
    ...(content.facts ?? []).map(({ name, value }) => `  ${name}: ${JSON.stringify(value)}`),
  ];
  const skipped = checks.some(({ name, outcome }) => name === 'status' && outcome === 'skipped');
  const ending = `${verdict.toUpperCase()}${ok && skipped ? ', unless it was revoked' : ''}.`;
  return `${[...checks.flatMap(linesOf), ...(said ?? []).map(plain), '', ending].join('\n')}\n`;
}

function linesOf({ name, outcome, faults, reason }: ResultCheck): string[] {
  const why = reason === undefined ? '' : `: ${plain(reason)}`;
  return [`${signs[outcome]}   ${name}${why}`, ...faults.map(({ code, message }) => `          ${code}: ${message}`)];
}
