/**
 * One form for all the ways a word is typed: without case and diacritics, Uzbek and Karakalpak in either script and with any
 * apostrophe or none, Russian with or without ё or in Latin letters. Forgiving on purpose: x and h, ts and s, q and k, double
 * and single letters are one, because people mix them up.
 */
import { remember } from '@darcha/transliteration/remember.ts';

// biome-ignore format: a table of letters is read in lines
const cyrillic: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', қ: 'q',
  л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', ў: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'h',
  ҳ: 'h', ц: 's', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
const apostrophes = /['`´‘’ʻʼ]/g;
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const piecePattern = /[\p{L}\p{N}\p{M}]+(?:['`´‘’ʻʼ]+[\p{L}\p{N}\p{M}]+)*[ʻʼ]?/gu;
/** ў is a vowel in Uzbek and a consonant in Karakalpak, which is known by the letters Uzbek does not have. */
const karakalpak = /[әңөүы]/;

/** The words of a text as written, in lower case and without apostrophes, in their order. */
export function wordsOf(text: string): string[] {
  // Apostrophes first: NFKC would part a word at an acute accent that was typed as one.
  return text.replace(apostrophes, '').normalize('NFKC').toLowerCase().match(wordPattern) ?? [];
}

/** The words of a text just as they stand there. */
export function piecesOf(text: string): string[] {
  return text.match(piecePattern) ?? [];
}

/** The folded form of one word as `wordsOf` gives it; may be empty. */
export const foldWord = remember((word) => {
  const vowel = !karakalpak.test(word);
  let latin = '';
  for (const letter of word) latin += letter === 'ў' && !vowel ? 'w' : (cyrillic[letter] ?? letter);
  return (
    latin
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ı', 'i')
      .replaceAll('ts', 's')
      .replaceAll('zh', 'j')
      .replace(/s(?:h|ch)ch/g, 'sh')
      .replace(/kh?|q/g, (found) => (found === 'kh' ? 'h' : 'k'))
      .replaceAll('x', 'h')
      // yosh and ёш; rayon and район; sentyabr and sentabr; propiska with y for ы.
      .replace(/y[eo]/g, 'e')
      .replace(/y([au])/g, '$1')
      .replaceAll('y', 'i')
      // Short words are often abbreviations, in which every letter tells.
      .replace(/^[a-z]{5,}$/, (long) => long.replace(/([a-z])\1+/g, '$1'))
  );
});

/** What a text is sorted by: its words in lower case, without marks. */
export function sortForm(text: string): string {
  return wordsOf(text).join(' ').normalize('NFD').replace(/\p{M}/gu, '');
}
