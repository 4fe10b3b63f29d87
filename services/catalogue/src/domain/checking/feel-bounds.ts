/**
 * Keeps to expressions whose evaluation is bounded by their text: a few loops over short lists, no functions of their own,
 * no values that grow out of themselves, no patterns that backtrack. What passes here needs no interruption later.
 */
import type { parseExpression } from 'feelin';
import { parametersOf } from './feel-calls.ts';
import { costFault } from './feel-cost.ts';
import { unsafePattern } from './safe-pattern.ts';

export type FeelNode = ReturnType<typeof parseExpression>['topNode'];
type Text = (node: FeelNode) => string;

/** Characters an expression may have; the passport's schema says the same. */
export const maxLength = 2_000;
/** Brackets open at once, looked at before parsing: the parser recurses. */
const maxBrackets = 20;
/** Levels of the syntax tree. */
const maxDepth = 100;
/** Loops (for, some, every) and filters of lists in one expression. */
const maxLoops = 3;
/** Steps of a range that is gone through. */
const maxRange = 31;
/** Calls of `replace`, each of which may make a text longer. */
const maxReplacements = 2;

const patternFunctions = new Set(['matches', 'replace', 'split']);
/** A repetition in a pattern: what follows it may be tried again and again. */
const repetition = /[*+?]|\{\d*,\d*\}|\)\{/;

/** Why an expression should not even be parsed. */
export function tooLong(expression: string): string | undefined {
  if (expression.length > maxLength) return `it has more than ${maxLength} characters`;
  let open = 0;
  for (const character of expression) {
    if ('([{'.includes(character)) open++;
    else if (')]}'.includes(character)) open--;
    if (open > maxBrackets) return `it is nested too deeply (more than ${maxBrackets} brackets)`;
  }
  return undefined;
}

interface Tally {
  text: Text;
  loops: number;
  replacements: number;
  /** Names of the entries of contexts. */
  entries: ReadonlySet<string>;
  /** Names loops give to items. */
  variables: ReadonlySet<string>;
}

/** Why evaluating an expression could take too long; undefined when it cannot. */
export function unbounded(top: FeelNode, text: Text): string | undefined {
  const tally = {
    text,
    loops: 0,
    replacements: 0,
    entries: namesUnder(top, 'Key', text),
    variables: namesUnder(top, 'InExpression', text),
  };
  return visit(top, 0, tally) ?? costFault(top, text, new Set([...tally.variables, 'item']));
}

function visit(node: FeelNode, depth: number, tally: Tally): string | undefined {
  if (depth > maxDepth) return 'it is nested too deeply';
  const cause = causeOf(node, tally);
  if (cause !== undefined) return cause;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const within = visit(child, depth + 1, tally);
    if (within !== undefined) return within;
  }
  return undefined;
}

function causeOf(node: FeelNode, tally: Tally): string | undefined {
  switch (node.name) {
    case 'FunctionDefinition':
      return 'it defines a function';
    case 'FunctionInvocation':
      return invocationFault(node, tally);
    case 'InExpression':
      return oneMore(tally);
    case 'FilterExpression':
      return node.getChild('NumericLiteral') === null || node.firstChild?.name === 'NumericLiteral'
        ? oneMore(tally)
        : undefined;
    case 'IterationContext':
    case 'Interval':
      return rangeFault(node, tally.text);
    case 'VariableName': {
      const name = tally.text(node);
      if (name === 'partial') return 'it reads the results so far ("partial")';
      return tally.entries.has(name) ? `it reads "${name}", which another entry of it defines` : undefined;
    }
    default:
      return undefined;
  }
}

function oneMore(tally: Tally): string | undefined {
  tally.loops++;
  return tally.loops > maxLoops ? `it has more than ${maxLoops} loops and filters` : undefined;
}

/** Only what is gone through is counted: `x in [1..1000000]` compares with the two ends. */
function rangeFault(node: FeelNode, text: Text): string | undefined {
  const dots = node.getChild('..');
  const compared = node.parent?.parent?.name.startsWith('PositiveUnaryTest');
  if (!dots || (node.name === 'Interval' && compared)) return undefined;
  const ends = node.getChildren('NumericLiteral').map((end) => Number(text(end).replaceAll(' ', '')));
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined) {
    return 'it goes through a range whose ends are not written as numbers';
  }
  return Math.abs(to - from) < maxRange ? undefined : `it goes through a range of more than ${maxRange} numbers`;
}

function invocationFault(node: FeelNode, tally: Tally): string | undefined {
  const callee = node.firstChild;
  if (callee?.name !== 'VariableName') return callee?.name === 'SpecialFunctionName' ? undefined : 'it calls a value';
  const name = tally.text(callee);
  if (tally.variables.has(name) || name === 'item') return 'it calls a value';
  if (!patternFunctions.has(name.replaceAll('`', '').trim())) return undefined;
  if (name === 'replace' && ++tally.replacements > maxReplacements) return 'it calls replace() too often';
  const [, second] = parametersOf(node);
  if (second?.name !== 'StringLiteral') {
    return `the pattern of ${name}() must be written as a text, in second place`;
  }
  // Escaped characters and those within square brackets stand for themselves.
  const bare = tally
    .text(second)
    .replace(/\\\\?./g, '')
    .replace(/\[[^\]]*\]/g, '');
  if (repetition.test(bare)) return `the pattern of ${name}() repeats a part (*, +, ?, {n,m})`;
  const unsafe = unsafePattern(tally.text(second).slice(1, -1).replaceAll('\\\\', '\\'));
  return unsafe === undefined ? undefined : `of the pattern of ${name}(), ${unsafe}`;
}

/** Names (or quoted keys) that stand directly under nodes of a kind. */
export function namesUnder(top: FeelNode, kind: string, text: Text): Set<string> {
  const names = new Set<string>();
  const walk = (node: FeelNode, depth: number): void => {
    if (depth > maxDepth) return;
    const name = node.name === kind ? (node.getChild('Name') ?? node.getChild('StringLiteral')) : null;
    if (name) names.add(text(name).replace(/^"|"$/g, ''));
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
  };
  walk(top, 0);
  return names;
}
