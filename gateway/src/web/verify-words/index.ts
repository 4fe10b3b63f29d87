/** The words of the page `/verify` by language. */
import type { Language } from '@darcha/proto/text.ts';
import { en, type VerifyWords } from './en.ts';
import { kaa } from './kaa.ts';
import { ru } from './ru.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { uzLatn } from './uz-latn.ts';

export const verifyWords: Record<Language, VerifyWords> = { 'uz-Latn': uzLatn, 'uz-Cyrl': uzCyrl, kaa, ru, en };

/** What a fault means. A schema can be broken by any of its keywords. */
export function faultIn({ faults }: VerifyWords, code: string): string {
  const known: Readonly<Record<string, string>> = faults;
  if (Object.hasOwn(known, code)) return known[code] ?? '';
  return faults[/^(form|schema)-/.exec(code)?.[1] as 'form' | 'schema'] ?? faults.unlisted;
}
