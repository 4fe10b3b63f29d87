/** In which places two documents differ. */
import { languages } from '@darcha/proto/text.ts';

export interface RawDifference {
  /** Keys; an item of a list whose items have codes is named by its code. */
  path: string[];
  /** Undefined where nothing stood. */
  old: unknown;
  /** Undefined where nothing stands. */
  new: unknown;
}

/** Every difference, in the order of the newer document; a text in several languages is one place. */
export function differencesOf(old: unknown, now: unknown, path: string[] = []): RawDifference[] {
  const [older, newer] = [old ?? emptyLike(now, path), now ?? emptyLike(old, path)];
  if (Array.isArray(older) && Array.isArray(newer)) return ofLists(older, newer, path);
  if (isObject(older) && isObject(newer) && !isText(older) && !isText(newer)) return ofObjects(older, newer, path);
  return same(older, newer) ? [] : [{ path, old: older, new: newer }];
}

/** Parts of a passport that hold things under names of their own. */
const named = new Set(['basis', 'keywords', 'evidence', 'form']);

/** A list or a part with names that is not there is one without anything in it: what it holds is told one by one. */
function emptyLike(other: unknown, path: readonly string[]): unknown {
  if (Array.isArray(other)) return [];
  return path.length === 1 && named.has(path[0] ?? '') && isObject(other) ? {} : undefined;
}

/** True for a text in languages. */
export function isText(value: unknown): value is Record<string, string> {
  return isObject(value) && languages.some((language) => typeof value[language] === 'string');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ofObjects(older: Record<string, unknown>, newer: Record<string, unknown>, path: string[]): RawDifference[] {
  const keys = new Set([...Object.keys(newer), ...Object.keys(older)]);
  return [...keys].flatMap((key) => differencesOf(own(older, key), own(newer, key), [...path, key]));
}

function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function ofLists(older: unknown[], newer: unknown[], path: string[]): RawDifference[] {
  const [was, is] = [byCode(older), byCode(newer)];
  if (was && is) {
    const found = ofObjects(Object.fromEntries(was), Object.fromEntries(is), path);
    const [before, after] = [
      [...was.keys()].filter((code) => is.has(code)),
      [...is.keys()].filter((code) => was.has(code)),
    ];
    return same(before, after) ? found : [...found, { path, old: before, new: after }];
  }
  if ([...older, ...newer].every((item) => typeof item === 'string')) return ofSets(older, newer, path);
  return ofSequences(older, newer, path);
}

/** Undefined when not every item has a code of its own. */
function byCode(list: unknown[]): Map<string, unknown> | undefined {
  const coded = new Map(
    list.flatMap((item) => (isObject(item) && typeof item.code === 'string' ? [[item.code, item]] : [])),
  );
  return coded.size === list.length ? coded : undefined;
}

function ofSets(older: unknown[], newer: unknown[], path: string[]): RawDifference[] {
  const gone = older.filter((item) => !newer.includes(item));
  const come = newer.filter((item) => !older.includes(item));
  return [
    ...gone.map((item) => ({ path: [...path, String(item)], old: item, new: undefined })),
    ...come.map((item) => ({ path: [...path, String(item)], old: undefined, new: item })),
  ];
}

/** What is the same at either end is left aside; the rest is compared place by place. */
function ofSequences(older: unknown[], newer: unknown[], path: string[]): RawDifference[] {
  const shorter = Math.min(older.length, newer.length);
  let front = 0;
  while (front < shorter && same(older[front], newer[front])) front += 1;
  let back = 0;
  while (back < shorter - front && same(older.at(-1 - back), newer.at(-1 - back))) back += 1;
  const length = Math.max(older.length, newer.length) - back - front;
  return Array.from({ length }, (_, i) => front + i).flatMap((i) =>
    differencesOf(i < older.length - back ? older[i] : undefined, i < newer.length - back ? newer[i] : undefined, [
      ...path,
      String(i),
    ]),
  );
}

function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** The order in which keys are written is not content. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
