/**
 * Uzbek from Latin to Cyrillic script, after the spelling rules of both alphabets. Loanwords whose Cyrillic spelling does
 * not follow from the Latin one stand in `loanwords.ts`.
 */
import { loanwords, wholeWords } from './loanwords.ts';
import { remember } from './remember.ts';

// biome-ignore format: a table of letters is read in lines
const letters: Record<string, string> = {
  a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'ҳ', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п',
  q: 'қ', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', x: 'х', y: 'й', z: 'з',
};
// biome-ignore format: a table of letters is read in lines
const pairs: Record<string, string> = {
  sh: 'ш', ch: 'ч', ye: 'е', yo: 'ё', yu: 'ю', ya: 'я', oʻ: 'ў', gʻ: 'ғ',
};
const vowels = new Set('aeiouʻ');

/** Everything typed for the two Uzbek apostrophes. */
const apostrophes = /['`´‘’ʻʼ]/g;
/** What keeps its Latin letters: placeholders, addresses, Latin abbreviations (with a suffix or not), Roman numerals. */
const kept = new RegExp(
  [
    String.raw`\{[^{}]*\}`,
    String.raw`(?:https?://|www\.)[^\s<>"]*[^\s<>".,;:!?)]`,
    // No longer than there are: a text without any is looked through from every place in it.
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    String.raw`\b(?:[a-z0-9-]{1,63}\.){1,8}(?:uz|com|org|net)\b`,
    String.raw`(?<!\p{L})(?:OneID|ID|PDF|SMS|QR|UZS|USD|EUR|URL|XML|JSON|API|CSV|HTML|ISO|GPS|PIN|CVV)(?!\p{Lu})`,
    // One letter before a full stop is rather the initial of a name.
    String.raw`(?<![\p{L}\d])(?:[IVX]{2,}|[IVX](?!\.))(?![\p{L}\d'’ʻʼ])`,
  ].join('|'),
  'gu',
);
const word = /\p{L}+(?:['`´‘’ʻʼ]\p{L}+)*(?:ʼ|(?<=[oOgG])['`´‘’ʻ])?/gu;
/** Letters Uzbek does not have: such a word is a foreign name and keeps its script. */
const foreign = /w|c(?!h)|[^a-zʻ]/i;

/** Cyrillic script of an Uzbek text in Latin script. Text in other scripts, numbers and signs stay as they are. */
export function transliterate(text: string): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(kept)) {
    result += transliterateWords(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + transliterateWords(text.slice(end));
}

function transliterateWords(text: string): string {
  return text.replace(word, transliterateFound);
}

const transliterateFound = remember((found) => transliterateWord(found.replace(apostrophes, 'ʻ')));

function transliterateWord(latin: string): string {
  if (foreign.test(latin)) return latin;
  const lower = latin.toLowerCase();
  const whole = wholeWords.get(lower);
  if (whole !== undefined) return likeCase(latin, whole);
  const [stem, cyrillic] = loanwords.find(([start]) => lower.startsWith(start)) ?? ['', ''];
  return likeCase(latin.slice(0, stem.length), cyrillic) + spell(latin, stem.length);
}

/** Letter by letter from a position on. */
function spell(latin: string, from: number): string {
  const lower = latin.toLowerCase();
  let result = '';
  for (let i = from; i < latin.length; ) {
    const [length, cyrillic] = letterAt(lower, i);
    result += isUpper(latin, i) ? cyrillic.toUpperCase() : cyrillic;
    i += length;
  }
  return result;
}

/** How many Latin characters stand for which Cyrillic ones. */
function letterAt(lower: string, i: number): [number, string] {
  const here = lower.charAt(i);
  // "yoʻl" is y and oʻ, not yo and an apostrophe.
  const pair = lower.charAt(i + 2) === 'ʻ' && lower.startsWith('yo', i) ? undefined : pairs[lower.slice(i, i + 2)];
  if (pair !== undefined) return [2, pair];
  const rest = lower.slice(i);
  if (/^tsi[yo]/.test(rest)) return [2, 'ц'];
  // "Isʼhoq": the apostrophe only keeps s and h apart.
  if (here === 'ʻ') return [1, lower.charAt(i - 1) === 's' && lower.charAt(i + 1) === 'h' ? '' : 'ъ'];
  // After k and n: aksiya, funksiya, konferensiya; pensiya stands among the loanwords.
  if (/^siya/.test(rest) && 'kn'.includes(lower.charAt(i - 1)) && i > 0) return [1, 'ц'];
  if (here === 'e' && (i === 0 || vowels.has(lower.charAt(i - 1)))) return [1, 'э'];
  return [1, letters[here] ?? here];
}

/** Upper case of a letter; an apostrophe goes with its neighbours. */
function isUpper(latin: string, i: number): boolean {
  if (latin.charAt(i) !== 'ʻ') return /\p{Lu}/u.test(latin.charAt(i));
  const next = latin.charAt(i + 1) || latin.charAt(i - 2);
  return /\p{Lu}/u.test(latin.charAt(i - 1)) && (next === '' || /\p{Lu}/u.test(next));
}

/** Gives a word the case of its model: all capitals, a capital at the beginning, or none. */
function likeCase(model: string, lower: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return lower.toUpperCase();
  if (/^\p{Lu}/u.test(model)) return lower.charAt(0).toUpperCase() + lower.slice(1);
  return lower;
}
