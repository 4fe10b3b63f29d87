/** A verification in plain text. */
import type { Check, Facts, Verification } from './types.ts';

const signs = { ok: 'ok     ', failed: 'FAILED ', skipped: 'skipped' } as const;

export function reportOf({ ok, checks, facts }: Verification): string {
  const lines = [...checks.flatMap(linesOf), '', ...(facts ? [...factLines(facts), ''] : []), ending(ok, checks)];
  return `${lines.join('\n')}\n`;
}

function linesOf(check: Check): string[] {
  const reason = check.outcome === 'skipped' ? `: ${check.reason}` : '';
  const faults = check.faults.map(
    ({ code, path, message }) => `          ${code}${path && ` at ${path}`}: ${plain(message)}`,
  );
  return [`${signs[check.outcome]}   ${check.name}${reason}`, ...faults];
}

function factLines({ position, at, stampedAt, verdict, code, asked }: Facts): string[] {
  const whom =
    asked && `${asked.sender} for ${asked.consumer} asked ${asked.provider || 'nobody'} for ${asked.recordType}`;
  return [
    `entry ${position} of the log, ${at}: ${verdict} (${code})`,
    ...(whom ? [`${whom}, purpose ${asked.purpose}`] : []),
    stampedAt ? `not later than ${stampedAt}, by a time stamp` : 'its time is the word of the exchange alone',
  ].map(plain);
}

function ending(ok: boolean, checks: readonly Check[]): string {
  const number = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  const left = number('skipped') === 0 ? '' : `; ${number('skipped')} checks were skipped, and prove nothing`;
  return ok ? `No fault was found${left}.` : `${number('failed')} checks failed${left}.`;
}

/** What a bundle says must not move the cursor of whoever reads of it. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}
