/** What no JSON and no address of ours holds: depth and parts without end, control characters. */
import { Refusal } from './problem.ts';
import { measured } from './raw-json.ts';

const deepest = 32;
/** Members and items together; a form filled in has some hundreds. */
const mostParts = 10_000;

/** Throws when a JSON value is too deep, has too many parts, or has a text or key that no form of ours can hold. */
export function checkJson(value: unknown): void {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 1 }];
  let parts = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, depth } = next;
    if (typeof next.value === 'string') checkText(next.value, path);
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (depth > deepest) throw tooDeep();
    // Counted first: a list of a million numbers is not to be taken apart.
    parts += Array.isArray(next.value) ? next.value.length : Object.keys(next.value).length;
    if (parts > mostParts) throw tooComplex();
    const members = Object.entries(next.value);
    for (const [key, member] of members) {
      const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      checkKey(key, path);
      waiting.push({ value: member, path: place, depth: depth + 1 });
    }
  }
}

/** The same for JSON that is not parsed yet, as far as it can be seen there. */
export function checkRaw(bytes: Buffer): void {
  const { depth, commas } = measured(bytes, { depth: deepest, commas: mostParts });
  if (depth > deepest) throw tooDeep();
  if (commas > mostParts) throw tooComplex();
}

function tooDeep(): Refusal {
  return new Refusal('json-too-deep', `The body is nested more than ${deepest} levels deep.`);
}

function tooComplex(): Refusal {
  const most = mostParts.toLocaleString('en');
  const detail = `The body has more than ${most} members and list items in all. Send only what the contract names.`;
  return new Refusal('body-too-complex', detail);
}

function checkKey(key: string, path: string): void {
  checkText(key, path);
  if (key !== '__proto__') return;
  const message = 'A member may not be called "__proto__".';
  throw new Refusal('request-invalid', message, { faults: [{ path, code: 'name', message }] });
}

function checkText(text: string, path: string): void {
  if (!hasControls(text)) return;
  const message = 'Remove the control characters; of them only line breaks and tabs are allowed.';
  throw new Refusal('control-characters', message, { faults: [{ path, code: 'control-characters', message }] });
}

/** True for characters that are neither text nor line breaks or tabs, among them lone surrogates. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text) || !text.isWellFormed();
}

/** Throws when the text, a part of an address, has control characters or breaks the line. */
export function checkLine(text: string, path: string): void {
  checkText(text, path);
  if (/[\t\r\n]/.test(text)) checkText('\u0000', path);
}
