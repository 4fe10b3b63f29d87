/** Every FEEL expression of a passport: it must parse and read only names that will be there. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Known } from './check-passport.ts';
import type { Report } from './fault.ts';
import { type FeelName, readFeel } from './feel.ts';

/** What is known of an applicant; `organisation` only when the person acts for one. */
const applicantMembers = ['pin', 'name', 'organisation'];

/** Roots that may be read, each with its members; undefined where members are not known. */
type Scope = ReadonlyMap<string, readonly string[] | undefined>;
/** While the evidence has a fault of its own, nobody knows which names it would give. */
const anyEvidence = '*';
type Path = (string | number)[];

/** `written` are the names of all parts of the document; those with a wrong shape are not in `passport`. */
export function reportExpressions(
  passport: Partial<Passport>,
  written: ReadonlySet<string>,
  known: Known,
  report: Report,
): void {
  const broken = (part: 'form' | 'evidence') => written.has(part) && !passport[part];
  const asking: Scope = new Map([
    ['applicant', applicantMembers],
    ['form', broken('form') ? undefined : Object.keys(passport.form ?? {})],
  ]);
  const deciding: Scope = new Map<string, readonly string[] | undefined>([
    ...asking,
    ['today', undefined],
    ...Object.entries(passport.evidence ?? {}).map(([name, { take }]) => [name, take] as const),
    ...(broken('evidence') ? [[anyEvidence, undefined] as const] : []),
  ]);
  for (const [name, { ask }] of Object.entries(passport.evidence ?? {})) {
    for (const [argument, feel] of Object.entries(ask)) {
      reportExpression(['evidence', name, 'ask', argument], feel, asking, report);
    }
  }
  for (const [index, rule] of (passport.rules ?? []).entries()) {
    reportExpression(['rules', index, 'when'], rule.when, deciding, report);
  }
  for (const [name, { value }] of Object.entries(passport.result?.facts ?? {})) {
    if (value !== undefined) reportExpression(['result', 'facts', name, 'value'], value, deciding, report);
  }
  reportOffice(passport, known, deciding, report);
}

function reportExpression(path: Path, expression: string, scope: Scope, report: Report): void {
  const { syntax, names, functions } = readFeel(expression);
  if (syntax !== undefined) {
    report(path, 'feel-syntax', `This is not a FEEL expression: ${syntax}. Correct "${expression}".`);
    return;
  }
  for (const name of new Set(functions)) {
    const advice = ['today', 'now'].includes(name) ? 'Write today, without brackets.' : 'Correct its name.';
    report(path, 'feel-function', `FEEL has no function ${name}() here. ${advice}`);
  }
  const messages = new Set(names.map((name) => explainName(name, scope)));
  for (const message of messages) if (message !== undefined) report(path, 'feel-name', message);
}

function explainName({ root, member }: FeelName, scope: Scope): string | undefined {
  if (!scope.has(root) && scope.has(anyEvidence)) return undefined;
  if (!scope.has(root)) return `"${root}" is not known here. Use one of: ${[...scope.keys()].join(', ')}.`;
  const members = scope.get(root);
  if (member === undefined || members === undefined || members.includes(member)) return undefined;
  if (root === 'form') return `The form has no question "${member}". Add it to "form" or correct the name.`;
  if (root === 'applicant') return `Of an applicant only these are known: ${members.join(', ')}.`;
  return `"${member}" is not taken from the record. Add it to "take" of "${root}", or use: ${members.join(', ')}.`;
}

/** The office of collection, as far as its possible values can be seen. */
function reportOffice(passport: Partial<Passport>, known: Known, scope: Scope, report: Report): void {
  const office = passport.result?.collect?.office;
  if (office === undefined) return;
  reportExpression(['result', 'collect', 'office'], office, scope, report);
  const { literal, names } = readFeel(office);
  const missing = (code: unknown) => typeof code === 'string' && !known.offices.has(code);
  if (missing(literal)) {
    const message = `There is no office "${literal}". Add it to the offices or correct it.`;
    report(['result', 'collect', 'office'], 'office-unknown', message);
  }
  const [only] = names;
  if (only?.root !== 'form' || only.member === undefined || office.trim() !== `form.${only.member}`) return;
  const values = passport.form?.[only.member]?.enum;
  for (const [index, value] of (Array.isArray(values) ? values : []).entries()) {
    if (!missing(value)) continue;
    const message = `There is no office "${value}", and the result is collected at it. Add it or correct it.`;
    report(['form', only.member, 'enum', index], 'office-unknown', message);
  }
}
