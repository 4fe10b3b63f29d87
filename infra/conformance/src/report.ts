/** What came of a trial, for people. */
import type { Finding } from './run.ts';
import type { Status } from './trial.ts';

const marks: Record<Status, string> = { passed: 'ok', noted: 'NOTE', failed: 'FAILED', 'not-tried': '-' };

/** A line of the table; what is not right is explained below it. */
export function lineOf({ id, status, came, expected, advice, see }: Finding): string {
  const line = `${marks[status].padEnd(8)}${id.padEnd(40)}${status === 'passed' ? came : ''}`.trimEnd();
  if (status === 'passed') return line;
  if (status === 'not-tried') return `${line}  ${came}`;
  return [line, `  expected  ${expected}`, `  came      ${came}`, `  do        ${advice}`, `  see       ${see}`].join(
    '\n',
  );
}

export function summaryOf(findings: readonly Finding[]): string {
  const count = (status: Status) => findings.filter((finding) => finding.status === status).length;
  const said = `${count('passed')} passed, ${count('noted')} noted, ${count('failed')} failed, ${count('not-tried')} not tried`;
  return `${said}: ${count('failed') === 0 ? 'the system conforms' : 'the system does not conform'}`;
}
