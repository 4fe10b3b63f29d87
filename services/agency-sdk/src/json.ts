/** JSON as it stands in messages. */

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The object in UTF-8 JSON; undefined when it is anything else. */
export function readJsonObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return value as Record<string, unknown>;
  } catch {
    // Whatever cannot be read is not an object; the caller says what it was to be.
    return undefined;
  }
}
