/** The value of an expression that is the same for everybody, read off its tree: nothing is ever evaluated while checking. */
import type { FeelNode } from './feel-bounds.ts';

type Text = (node: FeelNode) => string;
/** Null is FEEL's: neither true nor false. */
type Value = string | number | boolean | null;

/** Of literals, comparisons and boolean operators only; undefined for whatever reads, calculates or calls anything. */
export function constantOf(node: FeelNode, text: Text): Value | undefined {
  const of = (child: FeelNode | null) => (child ? constantOf(child, text) : undefined);
  switch (node.name) {
    case 'Expression':
      return node.firstChild?.nextSibling ? undefined : of(node.firstChild);
    case 'ParenthesizedExpression':
      return of(node.firstChild?.nextSibling ?? null);
    case 'null':
      return null;
    case 'BooleanLiteral':
      return text(node) === 'true';
    case 'NumericLiteral':
      return Number(text(node).replaceAll(' ', ''));
    case 'StringLiteral':
      return text(node).includes('\\') ? undefined : text(node).slice(1, -1);
    case 'Conjunction':
      return junction(node, false, of);
    case 'Disjunction':
      return junction(node, true, of);
    case 'Comparison':
      return comparison(node, text);
    case 'FunctionInvocation':
      return negation(node, text);
    default:
      return undefined;
  }
}

function junction(node: FeelNode, decisive: boolean, of: (node: FeelNode) => Value | undefined): Value | undefined {
  const values: (Value | undefined)[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'and' && child.name !== 'or') values.push(of(child));
  }
  if (values.includes(undefined)) return undefined;
  if (values.includes(decisive)) return decisive;
  return values.every((value) => value === !decisive) ? !decisive : null;
}

function comparison(node: FeelNode, text: Text): Value | undefined {
  const [left, right] = [node.firstChild, node.lastChild];
  const operator = left?.nextSibling;
  if (!left || !right || operator?.name !== 'CompareOp' || operator.nextSibling?.from !== right.from) return undefined;
  const [a, b] = [constantOf(left, text), constantOf(right, text)];
  if (a === undefined || b === undefined) return undefined;
  const sign = text(operator);
  const comparable = a === null || b === null || typeof a === typeof b;
  if (sign === '=') return comparable ? a === b : null;
  if (sign === '!=') return comparable ? a !== b : null;
  if (a === null || b === null || typeof a !== typeof b || typeof a === 'boolean') return null;
  return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[sign];
}

/** `not(...)` is an operator, though it is written as a call. */
function negation(node: FeelNode, text: Text): Value | undefined {
  const [callee, parameters] = [node.firstChild, node.getChild('PositionalParameters')];
  const only = parameters?.firstChild;
  if (!callee || text(callee) !== 'not' || !only || only.nextSibling) return undefined;
  const value = constantOf(only, text);
  if (value === undefined) return undefined;
  return typeof value === 'boolean' ? !value : null;
}
