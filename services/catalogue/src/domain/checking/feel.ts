/** What can be known of a FEEL expression without evaluating it: whether it parses, and which names it uses. */
import { evaluate, SyntaxError as FeelSyntaxError, parseExpression } from 'feelin';
import { type FeelNode as Node, namesUnder, tooLong, unbounded } from './feel-bounds.ts';
import { constantOf } from './feel-constant.ts';

/** A name an expression reads: `birth.bornOn` has the root `birth` and the member `bornOn`. */
export interface FeelName {
  root: string;
  member?: string;
}

export interface FeelReading {
  /** Why it does not parse; undefined when it does. */
  syntax?: string;
  /** Why evaluating it could take too long; undefined when it cannot. Nothing else is known of it then. */
  unbounded?: string;
  names: FeelName[];
  /** Functions called that FEEL does not have, or that tell the time of the machine. */
  functions: string[];
  /** The value, when the whole expression is one string. */
  literal?: string;
  /** The value, when it reads nothing and so is the same for everybody. */
  constant?: unknown;
}

/** They look at the clock of the machine; rules are given the legal day as `today`. */
const clockFunctions = new Set(['today', 'now']);

const readings = new Map<string, FeelReading>();

/** Never throws. Names bound within the expression (for, some, every, contexts, filters) are not among its names. */
export function readFeel(expression: string): FeelReading {
  const known = readings.get(expression);
  if (known) return known;
  const reading = read(expression);
  // Several checks look at the same expression; those of other passports are seldom looked at again.
  if (readings.size >= 500) readings.clear();
  readings.set(expression, reading);
  return reading;
}

function read(expression: string): FeelReading {
  const reading: FeelReading = { names: [], functions: [] };
  const long = tooLong(expression);
  if (long !== undefined) return { ...reading, unbounded: long };
  const top = parseExpression(expression, {}, undefined).topNode;
  const syntax = syntaxFault(top, expression);
  if (syntax !== undefined) return { ...reading, syntax };
  const text = (node: Node) => expression.slice(node.from, node.to);
  const endless = unbounded(top, text);
  if (endless !== undefined) return { ...reading, unbounded: endless };
  const bound = new Set(['item', ...namesUnder(top, 'InExpression', text)]);
  collect(top, text, bound, reading);
  const only = top.firstChild;
  if (only?.name === 'StringLiteral' && only.to - only.from === expression.trim().length) {
    reading.literal = text(only).slice(1, -1);
  }
  const constant = constantOf(top, text);
  if (constant !== undefined) reading.constant = constant;
  return reading;
}

/** Looks at the tree only: to evaluate what is being checked could take for ever. */
function syntaxFault(node: Node, expression: string): string | undefined {
  if (node.type.isError) {
    const rest = expression.slice(node.from).trim();
    const what = rest === '' ? 'it ends too early' : `"${rest.slice(0, 20)}" is not expected`;
    return `${what} at character ${node.from + 1}`;
  }
  const operator = node.name === 'Comparison' ? node.getChild('CompareOp') : null;
  const next = operator?.nextSibling;
  if (operator && next?.name === 'SimplePositiveUnaryTest' && next.firstChild?.name === 'CompareOp') {
    // The interpreter takes `a == b` for a comparison of `a` with the test `= b`.
    const [written = ''] = /^[=!<>~\s]+/.exec(expression.slice(operator.from)) ?? [];
    return `"${written.trim().slice(0, 10)}" is no operator; FEEL compares with =, !=, <, <=, >, >=`;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const fault = syntaxFault(child, expression);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function collect(node: Node, text: (node: Node) => string, bound: ReadonlySet<string>, into: FeelReading): void {
  const first = node.firstChild;
  if (node.name === 'VariableName') {
    addName({ root: text(node) }, bound, into);
    return;
  }
  if (node.name === 'PathExpression' && first?.name === 'VariableName' && node.lastChild) {
    addName({ root: text(first), member: text(node.lastChild) }, bound, into);
    return;
  }
  let child = first;
  if (node.name === 'FunctionInvocation' && first?.name === 'VariableName') {
    const name = text(first);
    if (clockFunctions.has(name) || (!bound.has(name) && !isFunction(name))) into.functions.push(name);
    child = first.nextSibling;
  }
  if (node.name === 'FilterExpression' && first) {
    // Within the brackets a name may be a field of the list's items, which only the record's own schema knows.
    collect(first, text, bound, into);
    const within: FeelReading = { names: [], functions: into.functions };
    for (let child = first.nextSibling; child; child = child.nextSibling) collect(child, text, bound, within);
    return;
  }
  for (; child; child = child.nextSibling) collect(child, text, bound, into);
}

function addName(name: FeelName, bound: ReadonlySet<string>, into: FeelReading): void {
  if (!bound.has(name.root)) into.names.push(name);
}

/** Asks the interpreter itself whether it has a function of this name. */
function isFunction(name: string): boolean {
  try {
    const missing = ['NO_FUNCTION_FOUND', 'NO_VARIABLE_FOUND'];
    return !evaluate(`${name}()`, {}).warnings.some((warning) => missing.includes(warning.type));
  } catch (error) {
    if (error instanceof FeelSyntaxError) return false;
    // It is there, and does not like being called without arguments.
    return true;
  }
}
