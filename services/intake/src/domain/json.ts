/** JSON from outside, within bounds. */
import { DomainError, invalidField } from '@darcha/kit/errors.ts';

export type JsonObject = Record<string, unknown>;

const maxBytes = 64 * 1024;
const maxDepth = 16;

/** Reads a JSON object of at most 64 KiB, 16 levels deep, without names that reach into a prototype. Empty is `{}`. */
export function readObject(bytes: Uint8Array, path: string): JsonObject {
  if (bytes.length === 0) return {};
  if (bytes.length > maxBytes) throw invalidField(path, 'too-large', 'Send at most 64 KiB of JSON.');
  const value = parse(bytes, path);
  if (!isObject(value)) throw invalidField(path, 'type', 'Send a JSON object: {"name": value, ...}.');
  checkShape(value, path, 1);
  return value;
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const message = 'This is not JSON in UTF-8. Correct it and send it again.';
    throw new DomainError('invalid', 'request-invalid', message, {
      cause,
      faults: [{ path, code: 'json-malformed', message }],
    });
  }
}

function checkShape(value: unknown, path: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > maxDepth) throw invalidField(path, 'too-deep', `Nest at most ${maxDepth} levels.`);
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') throw invalidField(path, 'name-forbidden', 'Remove the name "__proto__".');
    checkShape(inner, path, depth + 1);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON Merge Patch (RFC 7396): null removes, objects are merged, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result: JsonObject = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(Object.hasOwn(result, key) ? result[key] : undefined, value);
  }
  return result;
}
