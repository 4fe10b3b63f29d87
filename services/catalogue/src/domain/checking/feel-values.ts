/** What kind of value the parts of an expression have, as far as that can be told, and comparisons that never hold. */
import type { FormField, Passport } from '@darcha/proto/passport.ts';
import { parseExpression } from 'feelin';
import { didYouMean } from '../document/nearest.ts';
import type { FeelNode as Node } from './feel-bounds.ts';
import { calledName, childrenOf, parametersOf } from './feel-calls.ts';
import { constantOf } from './feel-constant.ts';

type Kind = 'text' | 'number' | 'yes or no' | 'date';
type Form = NonNullable<Passport['form']>;

const kindOfType: Partial<Record<FormField['type'], Kind>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'yes or no',
};
const kindOfLiteral: Record<string, Kind> = {
  StringLiteral: 'text',
  NumericLiteral: 'number',
  BooleanLiteral: 'yes or no',
};
/** Calls that take texts only. */
const ofTexts = new Set([
  'contains',
  'starts with',
  'ends with',
  'matches',
  'upper case',
  'lower case',
  'string length',
]);

/** Faults of an expression that has been found to parse and to be bounded. */
export function valueFaults(expression: string, form: Form): string[] {
  const faults: string[] = [];
  const visit = (node: Node): void => {
    if (node.name === 'Comparison') faults.push(...comparisonFaults(node, { expression, form }));
    if (node.name === 'FunctionInvocation') faults.push(...callFaults(node, { expression, form }));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseExpression(expression, {}, undefined).topNode);
  return faults;
}

/** What a condition is, when it is certainly not yes or no; undefined when it may be. */
export function notCondition(expression: string, form: Form): string | undefined {
  const source = { expression, form };
  const only = unwrapped(parseExpression(expression, {}, undefined).topNode);
  if (only.name === 'ArithmeticExpression') return 'a calculation';
  if (only.name === 'List' || only.name === 'ForExpression') return 'a list';
  const kind = kindOf(only, source);
  return kind === undefined || kind === 'yes or no' ? undefined : `a ${kind}`;
}

interface Source {
  expression: string;
  form: Form;
}

function textOf(node: Node, { expression }: Source): string {
  return expression.slice(node.from, node.to);
}

function unwrapped(node: Node): Node {
  const [only, more] = childrenOf(node);
  const wraps =
    node.name === 'Expression' || node.name === 'ParenthesizedExpression' || node.name === 'PositiveUnaryTest';
  return wraps && only && !more ? unwrapped(only) : node;
}

/** The question a path leads to, `form.year`. */
function fieldOf(node: Node, source: Source): FormField | undefined {
  const [, name] = /^form\s*\.\s*([A-Za-z_]\w*)$/.exec(textOf(node, source)) ?? [];
  return node.name === 'PathExpression' && name !== undefined && Object.hasOwn(source.form, name)
    ? source.form[name]
    : undefined;
}

function kindOf(node: Node, source: Source): Kind | undefined {
  const field = fieldOf(node, source);
  if (field) return kindOfType[field.type];
  if (node.name === 'VariableName') return textOf(node, source) === 'today' ? 'date' : undefined;
  if (node.name === 'DateTimeLiteral') return node.firstChild?.firstChild?.name === 'date' ? 'date' : undefined;
  return kindOfLiteral[node.name];
}

function comparisonFaults(node: Node, source: Source): string[] {
  const [left, operator, ...others] = childrenOf(node);
  if (!left || !operator || operator.name === 'between') return [];
  const rights = operator.name === 'in' ? others.flatMap(elementsOf) : others.map(unwrapped);
  return rights.flatMap((right) => {
    const fault = pairFault(unwrapped(left), right, source) ?? pairFault(right, unwrapped(left), source);
    return fault === undefined ? [] : [fault];
  });
}

/** What is looked in: the tests, and the elements of a written list. */
function elementsOf(node: Node): Node[] {
  const inner = unwrapped(node);
  if (inner.name === 'List' || inner.name === 'PositiveUnaryTests') return childrenOf(inner).map(unwrapped);
  return inner.name in kindOfLiteral ? [inner] : [];
}

function pairFault(left: Node, right: Node, source: Source): string | undefined {
  const [a, b] = [kindOf(left, source), kindOf(right, source)];
  const field = fieldOf(left, source);
  if (a !== undefined && b !== undefined && a !== b) {
    const advice = a === 'date' || b === 'date' ? 'Write date(...) around the text.' : 'Compare like with like.';
    return `${textOf(left, source)} is a ${a} and ${textOf(right, source)} a ${b}: they are never equal. ${advice}`;
  }
  if (!field || !Array.isArray(field.enum) || !(right.name in kindOfLiteral)) return undefined;
  const value = constantOf(right, (literal) => textOf(literal, source));
  const values: unknown[] = field.enum;
  if (value === undefined || values.includes(value)) return undefined;
  const choices = values.map(String);
  const told = choices.slice(0, 20).join(', ');
  const message = `${textOf(left, source)} has no choice ${textOf(right, source)}. Its choices: ${told}.`;
  return `${message}${didYouMean(String(value), choices)}`;
}

function callFaults(node: Node, source: Source): string[] {
  const name = calledName(node, (part) => textOf(part, source));
  if (!ofTexts.has(name)) return [];
  return parametersOf(node).flatMap((parameter) => {
    const kind = kindOf(unwrapped(parameter), source);
    if (kind === undefined || kind === 'text') return [];
    return [`${name}() takes texts, and ${textOf(parameter, source)} is a ${kind}. Write it in quotes, or compare it.`];
  });
}
