/**
 * One form for all the ways a word is typed: without case and diacritics, Uzbek in either script and with any apostrophe or
 * none, Russian with or without ё. Forgiving on purpose: x and h, ts and s are one, because people mix them up.
 */
import { remember } from './remember.ts';

// biome-ignore format: a table of letters is read in lines
const cyrillic: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', қ: 'q',
  л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', ў: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'h',
  ҳ: 'h', ц: 's', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
const apostrophes = /['`´‘’ʻʼ]/g;
const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words of a text in their folded form, in their order. */
export function foldWords(text: string): string[] {
  // First: NFKC would part a word at an acute accent that was typed as an apostrophe.
  const plain = text.replace(apostrophes, '').normalize('NFKC').toLowerCase();
  return (plain.match(wordPattern) ?? []).map(foldWord).filter((word) => word !== '');
}

const foldWord = remember((word) => {
  let latin = '';
  for (const letter of word) latin += cyrillic[letter] ?? letter;
  return latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ts', 's')
    .replaceAll('x', 'h')
    .replace(/y[eo]/g, 'e');
});
