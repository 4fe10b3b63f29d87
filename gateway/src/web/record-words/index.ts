/** The words of the page `/verify/record` by language. */
import type { Language } from '@darcha/proto/text.ts';
import { en, type RecordPageWords } from './en.ts';
import { kaa } from './kaa.ts';
import { ru } from './ru.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { uzLatn } from './uz-latn.ts';

export const recordPageWords: Record<Language, RecordPageWords> = {
  'uz-Latn': uzLatn,
  'uz-Cyrl': uzCyrl,
  kaa,
  ru,
  en,
};

/** What a fault means. The form can be broken by any keyword of its schema. */
export function recordFaultIn({ faults }: RecordPageWords, code: string): string {
  const known: Readonly<Record<string, string>> = faults;
  if (Object.hasOwn(known, code)) return known[code] ?? '';
  return code.startsWith('form-') ? faults.form : faults.unlisted;
}
