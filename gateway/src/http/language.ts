/** The language of a reply: negotiated by `Accept-Language` (RFC 9110, RFC 4647 look-up), honest about fallbacks. */
import { type Language, languages, type Text, type WireText } from '@darcha/proto/text.ts';
import { LRUCache } from 'lru-cache';

export const defaultLanguage: Language = 'uz-Latn';

/** Where a missing text is looked for, after its own language: the reader's likeliest other ones first. */
const fallbacks: Record<Language, readonly Language[]> = {
  'uz-Latn': ['uz-Cyrl', 'ru', 'en', 'kaa'],
  'uz-Cyrl': ['uz-Latn', 'ru', 'en', 'kaa'],
  kaa: ['uz-Latn', 'uz-Cyrl', 'ru', 'en'],
  ru: ['uz-Latn', 'uz-Cyrl', 'en', 'kaa'],
  en: ['uz-Latn', 'ru', 'uz-Cyrl', 'kaa'],
};

/** The few headers browsers really send are read once. */
const negotiated = new LRUCache<string, Language>({ max: 500 });

/** The language to answer in; `uz-Latn` when none of those asked for is there. */
export function negotiateLanguage(header: string | undefined): Language {
  if (header === undefined || header === '' || header.length > 200) return defaultLanguage;
  const known = negotiated.get(header);
  if (known) return known;
  const language = choose(header);
  negotiated.set(header, language);
  return language;
}

function choose(header: string): Language {
  const ranges = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0 && quality <= 1)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of ranges) {
    const language = matchTag(tag);
    if (language) return language;
  }
  return defaultLanguage;
}

/** RFC 4647 look-up: the tag is shortened from its end until it fits; `uz` alone is written in Latin script. */
function matchTag(tag: string): Language | undefined {
  if (tag === '*' || tag === 'uz') return defaultLanguage;
  const exact = languages.find((language) => language.toLowerCase() === tag);
  if (exact) return exact;
  const end = tag.lastIndexOf('-');
  return end < 0 ? undefined : matchTag(tag.slice(0, end));
}

/** A text in a reply: one string, or all of them. */
export type Spoken = string | Record<string, string>;

/** Says texts in one reply's language, and remembers which languages it had to use. */
export class Speaker {
  readonly language: Language;
  /** True when every text is wanted in all its languages. */
  readonly all: boolean;
  readonly #used = new Set<Language>();

  constructor(language: Language, all: boolean) {
    this.language = language;
    this.all = all;
  }

  /** The text for the reply; the empty string when there is none in any language. */
  say(text: WireText | Text | null | undefined): Spoken {
    const by = wordsOf(text);
    return this.all ? by : this.sayOne(by);
  }

  /** As `say`, but undefined when there is no text at all. */
  maybe(text: WireText | Text | null | undefined): Spoken | undefined {
    return Object.keys(wordsOf(text)).length === 0 ? undefined : this.say(text);
  }

  /** The text as one string even when all languages are wanted, for places that can hold only a string. */
  sayOne(text: WireText | Text | Record<string, string> | null | undefined): string {
    const by = wordsOf(text);
    const language = [this.language, ...fallbacks[this.language]].find((candidate) => by[candidate]);
    if (!language) return '';
    this.#used.add(language);
    return by[language] ?? '';
  }

  /** For the header `Content-Language`. */
  get contentLanguage(): string {
    if (this.all) return languages.join(', ');
    if (this.#used.size === 0) return this.language;
    return languages.filter((language) => this.#used.has(language)).join(', ');
  }
}

/** The languages a text really has. */
function wordsOf(text: WireText | Text | Record<string, string> | null | undefined): Record<string, string> {
  if (!text) return {};
  const by = 'byLanguage' in text && typeof text.byLanguage === 'object' ? text.byLanguage : (text as Text);
  return Object.fromEntries(
    languages.flatMap((language) =>
      by[language as keyof typeof by] ? [[language, by[language as keyof typeof by]]] : [],
    ),
  );
}
