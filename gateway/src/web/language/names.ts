import type { Language } from '@darcha/proto/text.ts';

/** What a language calls itself. */
export const languageNames: Record<Language, string> = {
  'uz-Latn': 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  kaa: 'Qaraqalpaqsha',
  ru: 'Русский',
  en: 'English',
};
