/**
 * What evaluating an expression can cost, counted on its tree: how often loops run, and how much its calls can build.
 * A name of the evidence or the form counts as a list of `namedLength`; the services see to it that it is not longer.
 */
import type { FeelNode } from './feel-bounds.ts';
import { callFault, childrenOf } from './feel-calls.ts';

type Text = (node: FeelNode) => string;

/** Elements a list written in an expression may have. */
const maxElements = 200;
/** Runs of the innermost of nested loops. */
const maxSteps = 10_000;
/** Parts of the expression evaluated, all loops together. */
const maxWork = 100_000;
/** Elements a list in evidence or in a form is taken to have. */
const namedLength = 100;
/** Steps of a range that is gone through, at most. */
const rangeLength = 31;
/** What a path into a list counts as. */
const pathWeight = 20;
interface Count {
  text: Text;
  /** Names that loops give to items. */
  variables: ReadonlySet<string>;
  work: number;
}

/** Why evaluating the expression could take too long or too much memory; undefined when it cannot. */
export function costFault(top: FeelNode, text: Text, variables: ReadonlySet<string>): string | undefined {
  return visit(top, 1, { text, variables, work: 0 });
}

/** `steps` is how often the node is evaluated. */
function visit(node: FeelNode, steps: number, count: Count): string | undefined {
  if (['Identifier', 'PathName', 'CompareOp', 'ArithOp'].includes(node.name)) return undefined;
  count.work += steps * weightOf(node, count);
  if (count.work > maxWork) return `it takes more than ${maxWork} steps`;
  if (node.name === 'List' && childrenOf(node).length > maxElements) {
    return `it has a list of more than ${maxElements} elements`;
  }
  if (node.name === 'FunctionInvocation') {
    const fault = callFault(node, steps, count.text);
    if (fault !== undefined) return fault;
  }
  if (node.name === 'ForExpression' || node.name === 'QuantifiedExpression') return visitLoop(node, steps, count);
  if (node.name === 'FilterExpression') return visitFilter(node, steps, count);
  return visitAll(childrenOf(node), steps, count);
}

/** A range is written out; the path into a list goes through all of it. */
function weightOf(node: FeelNode, { text, variables }: Count): number {
  if (node.name === 'Interval') return rangeLength;
  const root = node.name === 'PathExpression' ? node.firstChild : null;
  return root && !(root.name === 'VariableName' && variables.has(text(root))) ? pathWeight : 1;
}

function visitAll(nodes: readonly FeelNode[], steps: number, count: Count): string | undefined {
  for (const node of nodes) {
    const fault = visit(node, steps, count);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function visitLoop(node: FeelNode, steps: number, count: Count): string | undefined {
  let within = steps;
  for (const { lastChild: source } of node.getChild('InExpressions')?.getChildren('InExpression') ?? []) {
    if (!source) continue;
    const fault = visit(source, within, count);
    if (fault !== undefined) return fault;
    const next = multiplied(within, source, count);
    if (typeof next === 'string') return next;
    within = next;
  }
  const body = childrenOf(node).filter(({ name }) => name !== 'InExpressions');
  return visitAll(body, within, count);
}

function visitFilter(node: FeelNode, steps: number, count: Count): string | undefined {
  const [base, ...inner] = childrenOf(node);
  if (!base) return undefined;
  const fault = visit(base, steps, count);
  if (fault !== undefined) return fault;
  const byIndex = inner.every(({ name }) => name === 'NumericLiteral');
  const within = byIndex ? steps : multiplied(steps, base, count);
  return typeof within === 'string' ? within : visitAll(inner, within, count);
}

const workedOut = 'it goes through something worked out. Only lists, ranges, and names of evidence and form may be';

/** How often a loop over this list runs within `steps`; a text says why that cannot be told or is too often. */
function multiplied(steps: number, source: FeelNode, count: Count): number | string {
  const length = lengthOf(source, count);
  if (typeof length === 'string') return length;
  const next = steps * Math.max(length, 2);
  return next > maxSteps ? `its loops take more than ${maxSteps} steps` : next;
}

function lengthOf(node: FeelNode, count: Count): number | string {
  const first = node.firstChild;
  switch (node.name) {
    case 'IterationContext':
      return node.getChild('..') || !first ? rangeLength : lengthOf(first, count);
    case 'Interval':
      return rangeLength;
    case 'List':
      return childrenOf(node).length;
    case 'VariableName': {
      const name = count.text(node);
      return count.variables.has(name) ? `it goes through "${name}", which is itself part of a list` : namedLength;
    }
    case 'PathExpression':
    case 'FilterExpression':
    case 'ParenthesizedExpression':
    case 'SimplePositiveUnaryTest': {
      const [base] = childrenOf(node);
      // A member of a written list is a list of lists.
      const mapped = node.name === 'PathExpression' && base?.name !== 'PathExpression' && base?.name !== 'VariableName';
      return base && !mapped ? lengthOf(base, count) : workedOut;
    }
    default:
      return workedOut;
  }
}
