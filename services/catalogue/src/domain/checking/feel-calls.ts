/** What the calls in an expression may build, and out of what. */
import type { FeelNode } from './feel-bounds.ts';

type Text = (node: FeelNode) => string;

/** Characters of the text `replace` puts in. */
const maxReplacement = 100;

/** They make a new list or text, as long as what they are given or longer. */
const builders = new Set([
  ...['concatenate', 'append', 'union', 'flatten', 'insert before', 'list replace', 'distinct values', 'sort'],
  ...['duplicate values', 'reverse', 'remove', 'sublist', 'mode', 'median', 'context put', 'context merge'],
  ...['context', 'get entries', 'split', 'replace', 'string join', 'string', 'range'],
]);
/** They compare each with each, or repeat a text. */
const multipliers = new Set(['distinct values', 'duplicate values', 'union', 'sort', 'mode', 'median', 'string join']);
/** They go through a text, or copy it. */
const searches = new Set([
  ...['contains', 'starts with', 'ends with', 'matches', 'index of', 'list contains', 'upper case', 'lower case'],
  ...['substring', 'substring before', 'substring after'],
]);
/** Runs of a loop that may search texts. */
const maxSearches = 200;
/** What may be asked of a replaced text: none of them makes it longer. */
const harmless = new Set([
  ...['contains', 'starts with', 'ends with', 'matches', 'string length', 'upper case', 'lower case', 'not', 'number'],
  ...['list contains', 'is'],
]);

/** Why a call evaluated so many times could build too much; undefined when it cannot. */
export function callFault(node: FeelNode, steps: number, text: Text): string | undefined {
  const name = calledName(node, text);
  if (steps > 1 && builders.has(name)) return `it calls ${name}() again and again in a loop`;
  if (steps > maxSearches && searches.has(name)) return `it calls ${name}() more than ${maxSearches} times in loops`;
  const within = new Set<string>();
  for (const child of childrenOf(node)) addMakers(child, text, within);
  if (builders.has(name) && within.has('for')) return `it calls ${name}() over what a loop gives`;
  within.delete('for');
  if (multipliers.has(name) && within.size > 0) return `it calls ${name}() over what ${[...within][0]}() gives`;
  const [, separator] = parametersOf(node);
  const named = node.getChild('NamedParameters') !== null;
  if (name === 'string join' && (named || (separator && separator.name !== 'StringLiteral'))) {
    return 'the separator of string join() must be written as a text, in second place';
  }
  return name === 'replace' ? replaceFault(node, text) : undefined;
}

function replaceFault(node: FeelNode, text: Text): string | undefined {
  for (let outer = node.parent; outer; outer = outer.parent) {
    const call = outer.name === 'FunctionInvocation' ? calledName(outer, text) : undefined;
    if (call !== undefined && !harmless.has(call)) return `it calls ${call}() over what replace() gives`;
    if (outer.name === 'ArithmeticExpression') return 'it adds to what replace() gives';
    if (outer.name === 'InExpression' || outer.name === 'FilterExpression')
      return 'it goes through what replace() gives';
  }
  const [, , replacement] = parametersOf(node);
  if (replacement?.name !== 'StringLiteral') return 'the text replace() puts in must be written, in third place';
  const put = text(replacement).slice(1, -1);
  if (put.length > maxReplacement) return `replace() puts in more than ${maxReplacement} characters`;
  return /\$(?![1-9])/.test(put) ? 'replace() puts in "$" without the number of a group' : undefined;
}

/** Loops ("for") and building calls (by name) at any depth. */
function addMakers(node: FeelNode, text: Text, into: Set<string>): void {
  if (node.name === 'ForExpression') into.add('for');
  if (node.name === 'FunctionInvocation' && builders.has(calledName(node, text))) into.add(calledName(node, text));
  for (const child of childrenOf(node)) addMakers(child, text, into);
}

/** As FEEL knows it, however it is spaced or quoted. */
export function calledName(node: FeelNode, text: Text): string {
  const callee = node.firstChild;
  return callee ? text(callee).replaceAll('`', '').trim().replace(/\s+/g, ' ') : '';
}

/** The positional parameters of a call. */
export function parametersOf(node: FeelNode): FeelNode[] {
  const parameters = node.getChild('PositionalParameters');
  return parameters ? childrenOf(parameters) : [];
}

/** The children that are no brackets, commas and dots. */
export function childrenOf(node: FeelNode): FeelNode[] {
  const found: FeelNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!/^[^A-Za-z]+$/.test(child.name)) found.push(child);
  }
  return found;
}
