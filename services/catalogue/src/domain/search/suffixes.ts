/**
 * Light stems of Uzbek and Karakalpak: both string suffixes one behind another, so they are taken off from the end, again and
 * again, while enough of the word is left. Words and suffixes are in their folded form.
 */
import { remember } from '@darcha/transliteration/remember.ts';

/** Suffixes that may be taken off when at least `keep` letters stay, and the word then ends as `after` says. */
interface Suffixes {
  keep: number;
  after?: RegExp;
  endings: readonly string[];
}

const list = (words: string) => words.split(' ').sort((a, b) => b.length - a.length);
const afterVowel = /[aeiou]$/;
const afterConsonant = /[^aeiou]$/;
const afterVoiceless = /[kptshf]$/;

const uzbek: readonly Suffixes[] = [
  { keep: 2, endings: list('ning ga dan lar') },
  { keep: 3, endings: list('ni da dagi gacha lari larim si imiz ingiz mi man miz siz dir gan') },
  { keep: 3, endings: list('mokchiman mokchi mokda mok aman adi ildi indi iladi inadi ilgan ingan digan dim') },
  { keep: 3, endings: list('masdan maslik masligi') },
  { keep: 3, after: afterVoiceless, endings: list('ka') },
  { keep: 3, after: afterConsonant, endings: list('i im ing ish') },
  { keep: 4, after: afterVowel, endings: list('m ng sh') },
];
const karakalpak: readonly Suffixes[] = [
  { keep: 2, endings: list('nin din ga ge dan den nan nen lar ler') },
  { keep: 3, endings: list('tin tan ten ni ne di ti da de nda nde lari leri si sin imiz iniz gan gen') },
  { keep: 3, endings: list('makshi mekshi etugin atugin adi edi ildi iledi iladi maw mew') },
  { keep: 3, after: afterVoiceless, endings: list('ka ke ta te kan ken') },
  { keep: 3, after: afterConsonant, endings: list('i im in iw ip') },
  { keep: 4, after: afterVowel, endings: list('m n w') },
];

/** The stem of a folded Uzbek word. */
export const stemUzbek = remember((word) => strip(word, uzbek));
/** The stem of a folded Karakalpak word. */
export const stemKarakalpak = remember((word) => strip(word, karakalpak));

function strip(word: string, suffixes: readonly Suffixes[]): string {
  if (/\d/.test(word)) return word;
  let stem = word;
  for (let shorter = stripOne(stem, suffixes); shorter !== stem; shorter = stripOne(stem, suffixes)) stem = shorter;
  return stem;
}

function stripOne(word: string, suffixes: readonly Suffixes[]): string {
  let best = word;
  for (const { keep, after, endings } of suffixes) {
    for (const ending of endings) {
      const left = word.length - ending.length;
      if (left < keep || left >= best.length || !word.endsWith(ending)) continue;
      const stem = word.slice(0, left);
      if (after?.test(stem) ?? true) best = stem;
    }
  }
  return best;
}
