/** A passport as it was written: without the texts that transliteration made of others. */
import type { Passport } from '@darcha/proto/passport.ts';
import { transliterate } from '@darcha/transliteration/transliterate.ts';

export function writtenPassport(passport: Passport): Passport {
  return withoutMade(passport) as Passport;
}

function withoutMade(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutMade);
  if (typeof node !== 'object' || node === null) return node;
  const { 'uz-Latn': latin, 'uz-Cyrl': cyrillic } = node as Record<string, unknown>;
  const isMade = typeof latin === 'string' && cyrillic === transliterate(latin);
  const kept = Object.entries(node).filter(([name]) => !(isMade && name === 'uz-Cyrl'));
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutMade(value)]));
}
