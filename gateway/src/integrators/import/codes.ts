/** Codes of the passport's parts, from what a graph calls them. */
import { order, type Reading } from './reading.ts';
import type { Words } from './report.ts';

export interface Named<T> {
  /** A code, not yet unique. */
  code: string;
  value: T;
}

/** The code a part of a described service has in its address: "#rule-late" of the kind "rule" is "late". */
export function codeInAddress(node: string, kind: string): string | undefined {
  const [, code] = new RegExp(`#${kind}-([A-Za-z][A-Za-z0-9-]*)$`).exec(node) ?? [];
  return code;
}

/** The name of a part that is known by a name, as the passport's names are made. */
export function nameOf(reading: Reading, node: string, kind: string, words: Words | undefined): string {
  const given = codeInAddress(node, kind);
  if (given && given.length <= 40 && /^[a-z][A-Za-z0-9]*$/.test(given)) return given;
  return toName(codeOf(reading, node, kind, words));
}

/** A code of a part: from its address, its identifier or its name. */
export function codeOf({ graph }: Reading, node: string, kind: string, words: Words | undefined): string {
  const [identifier] = graph
    .take(node, 'Cost.identifier')
    .map(({ value }) => value)
    .sort(order);
  const last = (value: string | undefined) => value?.split(/[/#:]/).at(-1);
  const address = node.startsWith('_:') ? undefined : last(node.replace(/[/#]+$/, ''));
  const name = words?.en ?? words?.['uz-Latn'] ?? words?.ru;
  const candidates = [codeInAddress(node, kind), last(identifier), address, name];
  return candidates.map((one) => toCode(one ?? '')).find((one) => one !== '') ?? kind;
}

/** At most 64 characters as the passport's codes are made; empty when nothing is left. */
export function toCode(text: string): string {
  if (text.length <= 64 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)) return text;
  const plain = text.normalize('NFD').replace(/[\p{M}ʻʼ'’]/gu, '');
  const words = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const code = words
    .filter((word) => word !== '')
    .join('-')
    .replace(/^[0-9-]+(?=[a-z])/, '')
    .slice(0, 56);
  return /^[a-z]/.test(code) ? code.replace(/-+$/, '') : '';
}

/** At most 40 characters as the passport's names are made. */
function toName(code: string): string {
  return code.replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).slice(0, 36);
}

/** The parts in an order that depends on nothing but what they say, each with a code of its own. */
export function distinct<T>(parts: readonly Named<T>[], separator = '-'): Named<T>[] {
  const sorted = parts.toSorted(
    (a, b) => order(a.code, b.code) || order(JSON.stringify(a.value), JSON.stringify(b.value)),
  );
  const used = new Set<string>();
  const next = new Map<string, number>();
  return sorted.map(({ code, value }) => {
    let free = code;
    for (let number = next.get(code) ?? 2; used.has(free); number++) {
      free = `${code}${separator}${number}`;
      next.set(code, number + 1);
    }
    used.add(free);
    return { code: free, value };
  });
}
