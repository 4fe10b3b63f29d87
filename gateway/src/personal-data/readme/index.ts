/** The readme of an export, in every language. */
import type { Language } from '@darcha/proto/text.ts';
import { en } from './en.ts';
import { kaa } from './kaa.ts';
import { ru } from './ru.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { uzLatn } from './uz-latn.ts';

const texts: Readonly<Record<Language, string>> = { 'uz-Latn': uzLatn, 'uz-Cyrl': uzCyrl, kaa, ru, en };

export function readmeIn(language: Language, { at, correlationId }: { at: Date; correlationId: string }): string {
  return texts[language].replace('{at}', at.toISOString()).replace('{request}', correlationId);
}
