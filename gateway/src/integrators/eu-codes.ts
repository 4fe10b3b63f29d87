/** Entries of the code lists of the EU's publications office. */
import { type Language, languages } from '@darcha/proto/text.ts';

export const euAuthority = 'http://publications.europa.eu/resource/authority';

/** The theme as the EU's table of data themes names it. */
export const themeIri = (code: string) => `${euAuthority}/data-theme/${code}`;
export const currencyIri = `${euAuthority}/currency/UZS`;

const languageCodes: Record<Language, string> = {
  'uz-Latn': 'UZB',
  'uz-Cyrl': 'UZB',
  kaa: 'KAA',
  ru: 'RUS',
  en: 'ENG',
};
/** The languages of the catalogue; the EU's table knows no scripts. */
export const languageIris = [...new Set(languages.map((language) => languageCodes[language]))].map(
  (code) => `${euAuthority}/language/${code}`,
);
