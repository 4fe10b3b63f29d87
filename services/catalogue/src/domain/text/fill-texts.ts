/** Completes the texts of a document: Uzbek in Cyrillic script where only the Latin one was written. */
import { languages } from '@darcha/proto/text.ts';
import { transliterate } from '@darcha/transliteration/transliterate.ts';

/** A copy in which every text has all languages, in their order. Whatever is not a text stays as it is. */
export function fillTexts<T>(document: T): T {
  return fill(document) as T;
}

function fill(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(fill);
  if (typeof node !== 'object' || node === null) return node;
  const latin = (node as Record<string, unknown>)['uz-Latn'];
  if (typeof latin !== 'string') {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fill(value)]));
  }
  const texts = { 'uz-Cyrl': transliterate(latin), ...node } as Record<string, unknown>;
  return Object.fromEntries(languages.flatMap((tag) => (tag in texts ? [[tag, texts[tag]]] : [])));
}
