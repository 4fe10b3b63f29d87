import type { Language } from '@darcha/proto/text.ts';
import { en, type ResultPageWords } from './en.ts';
import { kaa } from './kaa.ts';
import { ru } from './ru.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { uzLatn } from './uz-latn.ts';

export const resultPageWords: Readonly<Record<Language, ResultPageWords>> = {
  'uz-Latn': uzLatn,
  'uz-Cyrl': uzCyrl,
  kaa,
  ru,
  en,
};
