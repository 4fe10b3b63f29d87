/** Stems: what the forms of a word have in common, folded, for each language of the country. */
import type { Language } from '@darcha/proto/text.ts';
import { remember } from '@darcha/transliteration/remember.ts';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { foldWord } from '../text/fold.ts';
import { stemKarakalpak, stemUzbek } from './suffixes.ts';

const ascii = /^[a-z]+$/;
const russianLetters = /^[а-яё]+$/;

const byLanguage: Record<Language, (raw: string) => string> = {
  'uz-Latn': (raw) => stemUzbek(foldWord(raw)),
  'uz-Cyrl': (raw) => stemUzbek(foldWord(raw)),
  kaa: (raw) => stemKarakalpak(foldWord(raw)),
  ru: remember((raw) => foldWord(russianLetters.test(raw) ? stemOfRussian(raw) : raw)),
  en: remember((raw) => foldWord(ascii.test(raw) ? stemEnglish(raw) : raw)),
};

/** Snowball leaves verbs the vowel that nouns beside them do not have: запис-ать, запис-ь. */
function stemOfRussian(raw: string): string {
  return stemRussian(raw.replaceAll('ё', 'е')).replace(/(?<=.{4})[аеиоя]$/, '');
}

/** The stem of a word (as `wordsOf` gives it) of a text whose language is known. */
export function stemOf(raw: string, language: Language): string {
  return byLanguage[language](raw);
}

/** Stems of a word whose language is not known: those of every language it may belong to. */
export function possibleStems(raw: string): Set<string> {
  const folded = foldWord(raw);
  const stems = new Set([stemUzbek(folded), stemKarakalpak(folded)]);
  if (russianLetters.test(raw)) stems.add(stemOf(raw, 'ru'));
  if (ascii.test(raw)) stems.add(stemOf(raw, 'en')).add(stemOf(toCyrillic(raw), 'ru'));
  stems.delete('');
  return stems;
}

// biome-ignore format: a table of letters is read in lines
const russian: Record<string, string> = {
  shch: 'щ', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', ts: 'ц', ya: 'я', yu: 'ю', yo: 'ё', ye: 'е', iy: 'ий', ay: 'ай', ey: 'ей', oy: 'ой',
  uy: 'уй', a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о',
  p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', x: 'х', y: 'ы', z: 'з',
};
const russianPattern = /shch|sh|ch|zh|kh|ts|[aeou]y(?![aeou])|iy|y[aeuo]|[a-z]/g;

/** A Russian word typed in Latin letters, as near as can be: what it needs to be is only good enough to be stemmed. */
function toCyrillic(latin: string): string {
  return latin.replace(russianPattern, (letters) => russian[letters] ?? letters);
}
