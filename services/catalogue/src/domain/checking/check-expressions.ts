/** Every FEEL expression of a passport: it must parse and read only names that will be there. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { didYouMean } from '../document/nearest.ts';
import { unknownName } from './check-names.ts';
import type { Known } from './check-passport.ts';
import { type FeelName, readFeel } from './feel.ts';
import { notCondition, valueFaults } from './feel-values.ts';

/** What is known of an applicant; `organisation` only when the person acts for one. */
const applicantMembers = ['pin', 'name', 'organisation'];

/** Roots that may be read, each with its members; undefined where members are not known. */
type Scope = ReadonlyMap<string, readonly string[] | undefined>;
/** While the evidence has a fault of its own, nobody knows which names it would give. */
const anyEvidence = '*';
/** The questions of the whole form, where an expression may read only some of them. */
const laterQuestions = '*form';
/** Characters all expressions of a passport may have together: the parser takes long over what is not FEEL. */
const maxTogether = 20_000;
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
  let read = 0;
  for (const { path, feel, scope } of expressionsOf(passport, asking, deciding)) {
    read += feel.length;
    if (read > maxTogether) {
      const message = `The expressions have more than ${maxTogether} characters together. Write fewer or shorter ones.`;
      report(path, 'feel-bounds', message);
      return;
    }
    if (reportBareOffice(path, feel, known, report)) continue;
    reportExpression(path, feel, scope, report);
    reportValues(path, feel, passport.form ?? {}, report);
  }
  reportOffice(passport, known, report);
}

interface Expression {
  path: Path;
  feel: string;
  scope: Scope;
}

/** Every expression in the order of the schema, with the names it may read. */
function expressionsOf(passport: Partial<Passport>, asking: Scope, deciding: Scope): Expression[] {
  const { evidence, attachments, rules, papers, fee, process, result, duplicates, signatures } = passport;
  const reductions = fee === undefined || fee === 'none' ? [] : fee.reductions;
  const conditions = (path: Path, parts: readonly { when?: string }[] = []) =>
    parts.flatMap(({ when }, index) => (when === undefined ? [] : at([...path, index, 'when'], when)));
  const at = (path: Path, feel: string | undefined, scope = deciding): Expression[] =>
    feel === undefined ? [] : [{ path, feel, scope }];
  return [
    ...Object.entries(evidence ?? {}).flatMap(([name, { ask }]) =>
      Object.entries(ask).flatMap(([argument, feel]) => at(['evidence', name, 'ask', argument], feel, asking)),
    ),
    ...askedUnder(passport).flatMap(({ path, feel, before }) => at(path, feel, seeing(asking, before))),
    ...at(['duplicates', 'subject'], duplicates?.subject, asking),
    ...Object.entries(signatures?.of ?? {}).flatMap(([code, { person }]) =>
      at(['signatures', 'of', code, 'person'], person, asking),
    ),
    ...Object.entries(attachments ?? {}).flatMap(([name, { when }]) => at(['attachments', name, 'when'], when, asking)),
    ...conditions(['rules'], rules),
    ...conditions(['papers'], papers),
    ...conditions(['fee', 'reductions'], reductions),
    ...(process ?? []).flatMap(({ territory }, index) => at(['process', index, 'territory'], territory)),
    ...Object.entries(result?.facts ?? {}).flatMap(([name, { value }]) =>
      at(['result', 'facts', name, 'value'], value),
    ),
    ...at(['result', 'collect', 'office'], result?.collect?.office),
  ];
}

/** What a question or a page depends on, with the questions before it: it can depend on those alone. */
function askedUnder({
  form = {},
  pages = [],
}: Partial<Passport>): { path: Path; feel: string | undefined; before: string[] }[] {
  const names = Object.keys(form);
  const fields = Object.entries(form).flatMap(([name, { when, value }], place) =>
    Object.entries({ when, value }).map(([keyword, feel]) => {
      return { path: ['form', name, keyword], feel, before: names.slice(0, place) };
    }),
  );
  const ofPages = pages.map(({ when, questions }, index) => {
    const first = Math.min(...questions.map((name) => names.indexOf(name)));
    return { path: ['pages', index, 'when'], feel: when, before: names.slice(0, Math.max(0, first)) };
  });
  return [...fields, ...ofPages];
}

function seeing(asking: Scope, before: string[]): Scope {
  return asking.get('form') === undefined
    ? asking
    : new Map([...asking, ['form', before], [laterQuestions, asking.get('form')]]);
}

function reportExpression(path: Path, expression: string, scope: Scope, report: Report): void {
  const { syntax, unbounded, names, functions } = readFeel(expression);
  if (syntax !== undefined) {
    report(path, 'feel-syntax', `This is not a FEEL expression: ${syntax}. Correct "${expression}".`);
    return;
  }
  if (unbounded !== undefined) {
    const message = `Evaluating this could take too long: ${unbounded}. Write it simpler, or as several rules.`;
    report(path, 'feel-bounds', message);
    return;
  }
  for (const name of new Set(functions)) {
    const advice = ['today', 'now'].includes(name) ? 'Write today, without brackets.' : 'Correct its name.';
    report(path, 'feel-function', `FEEL has no function ${name}() here. ${advice}`);
  }
  const messages = new Set(names.map((name) => explainName(name, scope)));
  for (const message of messages) if (message !== undefined) report(path, 'feel-name', message);
}

/** Conditions that are none, and comparisons that never hold. */
function reportValues(path: Path, feel: string, form: NonNullable<Passport['form']>, report: Report): void {
  const { syntax, unbounded } = readFeel(feel);
  if (syntax !== undefined || unbounded !== undefined) return;
  for (const message of new Set(valueFaults(feel, form))) report(path, 'feel-value', message);
  const what = path.at(-1) === 'when' ? notCondition(feel, form) : undefined;
  if (what === undefined) return;
  const message = `A condition is true or false, and this is ${what}. Compare it, for example with = or >.`;
  report(path, 'feel-condition', message);
}

function explainName({ root, member }: FeelName, scope: Scope): string | undefined {
  if (!scope.has(root) && scope.has(anyEvidence)) return undefined;
  if (!scope.has(root)) {
    const roots = [...scope.keys()].filter((key) => key !== laterQuestions);
    return `"${root}" is not known here. Use one of: ${roots.join(', ')}.${didYouMean(root, roots)}`;
  }
  const members = scope.get(root);
  if (member === undefined || members === undefined || members.includes(member)) return undefined;
  if (root === 'form' && scope.get(laterQuestions)?.includes(member)) {
    return `"${member}" is not asked before this. Put it further up in the form, or depend on another question.`;
  }
  if (root === 'form') {
    return `The form has no question "${member}". Add it to "form" or correct the name.${didYouMean(member, members)}`;
  }
  if (root === 'applicant') return `Of an applicant only these are known: ${members.join(', ')}.`;
  const advice = `Add it to "take" of "${root}", or use: ${members.join(', ')}.`;
  return `"${member}" is not taken from the record. ${advice}${didYouMean(member, members)}`;
}

/** The code of an office without quotation marks reads as names and minus signs, of which each would be a fault. */
function reportBareOffice(path: Path, feel: string, known: Known, report: Report): boolean {
  if (path.join('/') !== 'result/collect/office' || !known.offices.has(feel.trim())) return false;
  const message = `Put the code of the office in quotation marks within the expression: office: '"${feel.trim()}"'.`;
  report(path, 'feel-quotes', message);
  return true;
}

/** The office of collection, as far as its possible values can be seen. */
function reportOffice(passport: Partial<Passport>, known: Known, report: Report): void {
  const office = passport.result?.collect?.office;
  if (office === undefined) return;
  const { literal, names } = readFeel(office);
  const missing = (code: unknown) => typeof code === 'string' && !known.offices.has(code);
  if (missing(literal)) {
    const message = unknownName('office', String(literal), known.offices);
    report(['result', 'collect', 'office'], 'office-unknown', message);
  }
  const [only] = names;
  if (only?.root !== 'form' || only.member === undefined || office.trim() !== `form.${only.member}`) return;
  const values = passport.form?.[only.member]?.enum;
  for (const [index, value] of (Array.isArray(values) ? values : []).entries()) {
    if (!missing(value)) continue;
    const message = `The result is collected at what is chosen here. ${unknownName('office', value, known.offices)}`;
    report(['form', only.member, 'enum', index], 'office-unknown', message);
  }
}
