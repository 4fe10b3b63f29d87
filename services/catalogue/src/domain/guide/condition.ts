/**
 * FEEL conditions taken apart as far as answers may be missing: `and`, `or`, `not`, `if` and the question whether there is
 * a record at all. What is left between them is evaluated whole, once all it reads is known.
 */
import { parseExpression } from 'feelin';
import { type FeelName, readFeel } from '../checking/feel.ts';

export type Condition =
  | { kind: 'constant'; value: boolean | null }
  | { kind: 'and' | 'or'; parts: Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'if'; test: Condition; yes: Condition; no: Condition }
  /** `birth = null`, or negated `birth != null`. */
  | { kind: 'absent'; name: FeelName; negated: boolean }
  | { kind: 'leaf'; text: string; names: FeelName[] };

type Node = ReturnType<typeof parseExpression>['topNode'];
interface Source {
  text: string;
  /** Whether a name is a record, or another thing, that is there or not. */
  isWhole(name: FeelName): boolean;
}

/** Never throws: what cannot be taken apart is one leaf. `isWhole` tells names that may be asked for with `= null`. */
export function parseCondition(text: string, isWhole: Source['isWhole']): Condition {
  return read(parseExpression(text, {}, undefined).topNode, { text, isWhole });
}

function read(node: Node, source: Source): Condition {
  const children = childrenOf(node);
  const [first, second, third] = children;
  const all = (nodes: Node[]) => nodes.map((child) => read(child, source));
  switch (node.name) {
    case 'Expression':
      return first && !second ? read(first, source) : leaf(node, source);
    case 'ParenthesizedExpression':
      return second ? read(second, source) : leaf(node, source);
    case 'BooleanLiteral':
      return { kind: 'constant', value: textOf(node, source) === 'true' };
    case 'null':
      return { kind: 'constant', value: null };
    case 'Conjunction':
      return { kind: 'and', parts: all(children.filter(({ name }) => name !== 'and')) };
    case 'Disjunction':
      return { kind: 'or', parts: all(children.filter(({ name }) => name !== 'or')) };
    case 'IfExpression': {
      const [test, yes, no] = all([children[1], children[3], children[5]].flatMap((child) => child ?? []));
      return test && yes && no ? { kind: 'if', test, yes, no } : leaf(node, source);
    }
    case 'FunctionInvocation': {
      const [only, more] = third ? childrenOf(third) : [];
      const negation = first && textOf(first, source) === 'not' && only && !more;
      return negation ? { kind: 'not', of: read(only, source) } : leaf(node, source);
    }
    case 'Comparison':
      return comparison(children, source) ?? leaf(node, source);
    default:
      return leaf(node, source);
  }
}

function comparison([left, operator, right]: Node[], source: Source): Condition | undefined {
  if (!left || !operator || !right) return undefined;
  const sign = textOf(operator, source);
  const subject = right.name === 'null' ? left : left.name === 'null' ? right : undefined;
  if (!subject || (sign !== '=' && sign !== '!=')) return undefined;
  const match = /^([^\s.]+)(?:\.([^\s.]+))?$/.exec(textOf(subject, source));
  if (!match?.[1] || (subject.name !== 'VariableName' && subject.name !== 'PathExpression')) return undefined;
  const name: FeelName = match[2] === undefined ? { root: match[1] } : { root: match[1], member: match[2] };
  return source.isWhole(name) ? { kind: 'absent', name, negated: sign === '!=' } : undefined;
}

function leaf(node: Node, source: Source): Condition {
  const text = textOf(node, source);
  return { kind: 'leaf', text, names: readFeel(text).names };
}

function textOf(node: Node, { text }: Source): string {
  return text.slice(node.from, node.to);
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
