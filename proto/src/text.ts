/** Texts for people, in the languages of the country. */

export const languages = ['uz-Latn', 'uz-Cyrl', 'kaa', 'ru', 'en'] as const;

/** A language of the country, as a BCP 47 tag. */
export type Language = (typeof languages)[number];

/** One string per language. */
export type Text = Record<Language, string>;

/** A text as the contracts carry it. */
export interface WireText {
  byLanguage: Record<string, string>;
}

/** For the contracts; absent stays absent. */
export function toWireText(text: Text): WireText {
  return { byLanguage: { ...text } };
}

/** From the contracts: only known languages; what is missing is the empty string. */
export function fromWireText(text: WireText | null | undefined): Text {
  const by = text?.byLanguage ?? {};
  return Object.fromEntries(languages.map((language) => [language, by[language] ?? ''])) as Text;
}
