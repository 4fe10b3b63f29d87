/** What can be known of a FEEL expression without evaluating it: whether it parses, and which names it uses. */
import { evaluate, SyntaxError as FeelSyntaxError, parseExpression } from 'feelin';

type Tree = ReturnType<typeof parseExpression>;
type Node = Tree['topNode'];

/** A name an expression reads: `birth.bornOn` has the root `birth` and the member `bornOn`. */
export interface FeelName {
  root: string;
  member?: string;
}

export interface FeelReading {
  /** Why it does not parse; undefined when it does. */
  syntax?: string;
  names: FeelName[];
  /** Functions called that FEEL does not have, or that tell the time of the machine. */
  functions: string[];
  /** The value, when the whole expression is one string. */
  literal?: string;
}

/** They look at the clock of the machine; rules are given the legal day as `today`. */
const clockFunctions = new Set(['today', 'now']);

/** Never throws. Names bound within the expression (for, some, every, contexts, filters) are not among its names. */
export function readFeel(expression: string): FeelReading {
  const reading: FeelReading = { names: [], functions: [] };
  const syntax = syntaxFault(expression);
  if (syntax !== undefined) return { ...reading, syntax };
  const top = parseExpression(expression, {}, undefined).topNode;
  const text = (node: Node) => expression.slice(node.from, node.to);
  const bound = boundNames(top, text);
  collect(top, text, bound, reading);
  const only = top.firstChild;
  if (only?.name === 'StringLiteral' && only.to - only.from === expression.trim().length) {
    reading.literal = text(only).slice(1, -1);
  }
  return reading;
}

function syntaxFault(expression: string): string | undefined {
  try {
    evaluate(expression, { today: null });
  } catch (error) {
    if (error instanceof FeelSyntaxError) return `${error.message} at character ${error.position.from + 1}`;
    // It parses; that it cannot be evaluated without its names says nothing.
  }
  return undefined;
}

/** Names the expression itself gives: loop variables, keys of contexts, parameters. */
function boundNames(top: Node, text: (node: Node) => string): ReadonlySet<string> {
  const bound = new Set(['item', 'partial']);
  const visit = (node: Node): void => {
    if (node.name === 'Name') bound.add(text(node));
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(top);
  return bound;
}

function collect(node: Node, text: (node: Node) => string, bound: ReadonlySet<string>, into: FeelReading): void {
  if (node.name === 'VariableName') return addName({ root: text(node) }, bound, into);
  const first = node.firstChild;
  if (node.name === 'PathExpression' && first?.name === 'VariableName' && node.lastChild) {
    return addName({ root: text(first), member: text(node.lastChild) }, bound, into);
  }
  let child = first;
  if (node.name === 'FunctionInvocation' && first?.name === 'VariableName') {
    const name = text(first);
    if (clockFunctions.has(name) || (!bound.has(name) && !isFunction(name))) into.functions.push(name);
    child = first.nextSibling;
  }
  if (node.name === 'FilterExpression' && first) {
    // Within the brackets a name may be a field of the list's items, which only the record's own schema knows.
    return collect(first, text, bound, into);
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
