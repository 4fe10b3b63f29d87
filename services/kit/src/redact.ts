/** What may be logged: personal data and secrets are cut out wherever they stand in a line. */

/** Names whose values never reach the log, at any depth. */
const secret =
  /^(pin|tin|name|authorization|cookie|set-cookie|form|record|arguments|caller|key)$|(token|secret|password|passphrase)$/i;

const personalNumbers = /(?<!\d)\d{14}(?!\d)/g;
const personalNumber = /^-?\d{14}$/;

const maxDepth = 6;
const maxItems = 50;
const maxCauses = 5;
const cut = '[redacted]';

/** A copy fit for the log: secrets replaced, errors reduced to what tells of the fault, depth and length bounded. */
export function redact(fields: Record<string, unknown>): Record<string, unknown> {
  return redactFields(fields, 0);
}

/** A line with every personal number (14 digits) masked, whatever it was written into. */
export function maskNumbers(line: string): string {
  return line.replaceAll(personalNumbers, '[14 digits]');
}

function redactFields(fields: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    secret.test(name) && value !== undefined ? cut : redactValue(value, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function redactValue(value: unknown, depth: number): unknown {
  // As a number it would be masked into a line that is no JSON.
  if (typeof value === 'number' || typeof value === 'bigint') return personalNumber.test(String(value)) ? cut : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return describeError(value, 0);
  if (value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth > maxDepth) return '[deeper]';
  if (Array.isArray(value)) return value.slice(0, maxItems).map((item) => redactValue(item, depth + 1));
  return redactFields(value, depth);
}

/**
 * Kind, message, stack and causes only. The other fields of an error are not for the log: a database's error carries the
 * documents it could not write, and its message the values of the key they ran into.
 */
function describeError(error: Error, causes: number): Record<string, unknown> {
  const { code, kind } = error as { code?: unknown; kind?: unknown };
  return {
    type: error.name,
    message: withoutKeys(error.message),
    ...(typeof kind === 'string' && { kind }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(error.stack && { stack: withoutKeys(error.stack) }),
    ...(error.cause instanceof Error && causes < maxCauses && { cause: describeError(error.cause, causes + 1) }),
  };
}

function withoutKeys(text: string): string {
  return text.replace(/dup key: .*/g, `dup key: ${cut}`);
}
