/**
 * What an error says in several languages, as bytes for a trailer: the same sentences over and over, so that compressed
 * they take little more than in one language.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Fault } from '../errors.ts';

type Texts = Readonly<Record<string, string>>;

export interface Spoken {
  /** Of the error itself. */
  texts?: Texts;
  /** Of its faults, in their order; null for one that is said in English only. */
  faults?: (Texts | null)[];
}

/** More than any trailer holds, compressed or not. */
const maxBytes = 1024 * 1024;

/** Undefined where nothing is said in several languages. */
export function spokenBytes(texts: Texts | undefined, faults: readonly Fault[]): Uint8Array | undefined {
  if (!texts && !faults.some((fault) => fault.texts)) return undefined;
  const spoken: Spoken = { ...(texts && { texts }), faults: faults.map((fault) => fault.texts ?? null) };
  return deflateRawSync(JSON.stringify(spoken));
}

/** What cannot be read is passed over: the English words stand beside it. */
export function spokenIn(bytes: Uint8Array): Spoken {
  try {
    const { texts, faults } = JSON.parse(
      inflateRawSync(bytes, { maxOutputLength: maxBytes }).toString('utf8'),
    ) as Spoken;
    return { ...(isTexts(texts) && { texts }), faults: Array.isArray(faults) ? faults.map(textsOrNone) : [] };
  } catch {
    return {};
  }
}

function textsOrNone(value: unknown): Texts | null {
  return isTexts(value) ? value : null;
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
