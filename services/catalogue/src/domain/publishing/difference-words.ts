/** Differences of two passports in words, in the five languages. */
import { readTerm } from '@darcha/legal-clock/clock.ts';
import { type Language, languages, type Text } from '@darcha/proto/text.ts';
import { transliterate } from '@darcha/transliteration/transliterate.ts';
import { toPointer } from '../document/fault.ts';
import { parts, places, type Sentence, sentences, values, type Words } from './difference-nouns.ts';
import { isObject, isText, type RawDifference } from './differences.ts';

export interface Difference {
  /** A JSON Pointer in which an item of a list that has a code is named by it. */
  path: string;
  words: Text;
  old: unknown;
  new: unknown;
}

/** The name of something a passport refers to by its code; undefined for an unknown one. */
export type NameOf = (kind: 'agency' | 'office' | 'event', code: string) => Text | undefined;

/** Characters of a value that are repeated in words. */
const longestValue = 200;

/** Says a difference. Places nobody has named are named by their path. */
export function inWords(difference: RawDifference, nameOf: NameOf): Difference {
  const { path, old, new: now } = difference;
  const say = (language: Language) => sayIn(language, difference, nameOf);
  const words = Object.fromEntries(languages.map((language) => [language, say(language)])) as Text;
  return { path: toPointer(path), words, old, new: now };
}

function sayIn(language: Language, difference: RawDifference, nameOf: NameOf): string {
  const { path, old, new: now } = difference;
  const value = (of: unknown) => shortened(valueIn(language, of, path, nameOf));
  const sentence = sentenceOf(difference, language);
  const said = fill(inLanguage(sentences[sentence], language), {
    what: whatIn(language, difference),
    old: value(feeOf(sentence, old)),
    new: value(feeOf(sentence, now)),
    tags: changedLanguages(old, now).join(', '),
  });
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function sentenceOf({ path, old, new: now }: RawDifference, language: Language): Sentence {
  const place = path.join('/');
  if (place === 'fee/amount' && typeof old === 'number' && typeof now === 'number')
    return now > old ? 'rises' : 'falls';
  if (place === 'fee' && isObject(now)) return 'feeBegins';
  if (place === 'fee' && now === 'none') return 'feeEnds';
  if (place === 'suspended' && old === undefined) return 'suspended';
  if (place === 'suspended' && now === undefined) return 'resumed';
  if (old === undefined) return headOf(now) === undefined ? 'added' : 'addedAs';
  if (now === undefined) return isObject(old) && !isText(old) ? 'removed' : 'removedAs';
  if (Array.isArray(old) && Array.isArray(now)) return 'reordered';
  return isText(old) && isText(now) && old[language] === now[language] ? 'reworded' : 'changed';
}

/** Of a fee its amount is said. */
function feeOf(sentence: Sentence, value: unknown): unknown {
  return sentence === 'feeBegins' && isObject(value) ? value.amount : value;
}

function changedLanguages(old: unknown, now: unknown): Language[] {
  if (!isText(old) || !isText(now)) return [];
  return languages.filter((language) => old[language] !== now[language]);
}

/** What stands at a place of a passport: "rule too-late, condition". */
function whatIn(language: Language, { path, old, new: now }: RawDifference): string {
  const [first = '', ...rest] = path;
  const place = places[first];
  if (!place) return toPointer(path);
  const left = rest.slice();
  const take = (words: Words) => nameWithItem(language, words, ['steps', 'clock'].includes(first), left);
  // Of a part of the terms the part alone says enough.
  const names = first === 'clock' && left.length > 0 ? [] : [take(place)];
  for (let key = left.shift(); key !== undefined; key = left.shift()) {
    const part = parts[`${first}.${key}`] ?? parts[key];
    // The last key of an item of a list of words is the word itself, which is said as the value.
    if (!part && left.length === 0 && (key === old || key === now)) break;
    names.push(part ? take(part) : key);
  }
  return language === 'en' ? ofOneAnother(names) : names.join(', ');
}

/** In English a part stands before what it is a part of: "the condition of rule too-late". */
function ofOneAnother(names: readonly string[]): string {
  const whole = names.toReversed().join(' of ');
  return names.length > 1 && !whole.startsWith('the ') ? `the ${whole}` : whole;
}

/** Puts the next key into a name that asks for it. */
function nameWithItem(language: Language, words: Words, counted: boolean, left: string[]): string {
  const name = inLanguage(words, language);
  if (!name.includes('{item}')) return name;
  const item = left.shift() ?? '';
  return fill(name, { item: counted && item !== '' ? String(Number(item) + 1) : item }).trim();
}

function valueIn(language: Language, value: unknown, path: readonly string[], nameOf: NameOf): string {
  if (typeof value === 'number') return value.toLocaleString('en').replaceAll(',', language === 'en' ? ',' : ' ');
  if (typeof value === 'boolean') return inLanguage(values[String(value)] ?? ['', '', '', ''], language);
  if (typeof value === 'string') return wordIn(language, value, path, nameOf);
  if (isText(value)) return value[language] ?? value['uz-Latn'] ?? '';
  if (Array.isArray(value)) return value.map((item) => valueIn(language, item, path, nameOf)).join(', ');
  const head = headOf(value);
  return head === undefined ? JSON.stringify(value ?? null) : valueIn(language, head, path, nameOf);
}

/** Codes are said as what they mean where that is known. */
function wordIn(language: Language, word: string, path: readonly string[], nameOf: NameOf): string {
  const [first = '', second] = path;
  const last = path.at(-1) ?? '';
  const known = values[word];
  if (
    known &&
    (['tier', 'audience', 'offices'].includes(first) || ['type', 'silence', 'consent', 'register', 'to'].includes(last))
  )
    return inLanguage(known, language);
  if (first === 'authority' || last === 'agency') return nameOf('agency', word)?.[language] ?? word;
  if (first === 'offices' && second !== undefined) return nameOf('office', word)?.[language] ?? word;
  if (first === 'events') return nameOf('event', word)?.[language] ?? word;
  const term = ['decide', 'correct', 'within', 'by', 'before', 'after'].includes(last) ? readTerm(word) : undefined;
  if (!term || language === 'en') return word;
  const sentence = term.kind === 'working' ? sentences.workingDays : sentences.days;
  return fill(inLanguage(sentence, language), { n: String(term.days) });
}

/** What says best what an object is. */
function headOf(value: unknown): unknown {
  if (!isObject(value) || isText(value)) return value;
  return value.title ?? value.refuse ?? value.clerk ?? value.reason ?? value.why;
}

function inLanguage([uz, kaa, ru, en]: Words, language: Language): string {
  const by: Text = { 'uz-Latn': uz, 'uz-Cyrl': '', kaa, ru, en };
  return language === 'uz-Cyrl' ? transliterate(uz) : by[language];
}

/** In one pass: what is put in may hold brackets of its own. */
function fill(sentence: string, slots: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longestValue ? `${characters.slice(0, longestValue).join('')}…` : text;
}
