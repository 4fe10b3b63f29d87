/** Puts names and numbers into a text. */
import { languages, type Text } from '@darcha/proto/text.ts';

/** A value for a placeholder: the same in all languages, or one per language. */
export type Filling = string | Text;

/** Fills `{name}` in every language; a placeholder without a value stays as it is. */
export function fill(text: Text, fillings: Record<string, Filling>): Text {
  const entries = languages.map((language) => [
    language,
    text[language].replaceAll(/\{([A-Za-z0-9_.-]+)\}/g, (whole, name: string) => {
      const filling = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
      if (filling === undefined) return whole;
      return typeof filling === 'string' ? filling : filling[language];
    }),
  ]);
  return Object.fromEntries(entries) as Text;
}

/** One string for all languages. */
export function sameInAll(text: string): Text {
  return Object.fromEntries(languages.map((language) => [language, text])) as Text;
}

/** What an official wrote: in every language where it is known so, else as it was written. */
export function inAllAsWritten({ text, texts }: { text: string; texts?: Text }): Text {
  return texts ?? sameInAll(text);
}

/** A value for a placeholder, in all languages. */
export function inAllLanguages(filling: Filling): Text {
  return typeof filling === 'string' ? sameInAll(filling) : filling;
}

/** Several texts one after the other. */
export function joined(texts: Text[]): Text {
  return Object.fromEntries(
    languages.map((language) => [language, texts.map((text) => text[language]).join(' ')]),
  ) as Text;
}

/** Names one after the other, parted by commas. */
export function listed(names: readonly Filling[]): Text {
  const inLanguage = (name: Filling, language: (typeof languages)[number]) =>
    typeof name === 'string' ? name : name[language];
  return Object.fromEntries(
    languages.map((language) => [language, names.map((name) => inLanguage(name, language)).join(', ')]),
  ) as Text;
}
