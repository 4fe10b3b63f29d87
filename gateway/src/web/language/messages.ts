/**
 * What pages say, in each language. The texts stand in `messages/*.yaml`, all languages of one text together, as ICU
 * messages; Uzbek in Cyrillic script is made from the Latin one where it is not written.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Language, languages } from '@darcha/proto/text.ts';
import { transliterate } from '@darcha/transliteration/transliterate.ts';
import { type MessageFormatElement, parse as parseMessage, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse as parseYaml } from 'yaml';

/** Values of the placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;
/** The text of a key, "applications.count"; throws for a key that is not there. */
export type Say = (key: string, values?: Values) => string;
/** One text as written; Uzbek in Cyrillic script may be left out. */
export type Message = Readonly<Partial<Record<Language, string>>>;

const folder = new URL('../messages/', import.meta.url);
/** Rules of plurals are asked of Intl, which does not know Karakalpak; it counts as its nearest neighbour does. */
const pluralsAs: Record<Language, string> = { 'uz-Latn': 'uz', 'uz-Cyrl': 'uz', kaa: 'uz', ru: 'ru', en: 'en' };

/** All messages by key: "<file>.<name>", names within names joined by dots. */
export function readMessages(): ReadonlyMap<string, Message> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.flatMap((file) => {
      const content: unknown = parseYaml(readFileSync(new URL(file, folder), 'utf8'));
      return [...messagesIn(content, file.slice(0, -'.yaml'.length))];
    }),
  );
}

function* messagesIn(node: unknown, key: string): Generator<[string, Message]> {
  if (typeof node !== 'object' || node === null) throw new Error(`the message "${key}" is no map of languages`);
  if (languages.some((language) => language in node)) return yield [key, messageOf(node, key)];
  for (const [name, member] of Object.entries(node)) yield* messagesIn(member, `${key}.${name}`);
}

/** A text with a comma that is not in quotation marks would end there, and go on as something else. */
function messageOf(node: object, key: string): Message {
  const odd = Object.keys(node).find((name) => !languages.some((language) => language === name));
  if (odd !== undefined) throw new Error(`the message "${key}" has "${odd}", which is no language`);
  return node;
}

/** The message in one language, ready to be filled in. Throws when it is not there or cannot be read. */
export function messageIn(message: Message, language: Language): MessageFormatElement[] {
  const text = message[language];
  if (text !== undefined) return parseMessage(text, { ignoreTag: true });
  if (language !== 'uz-Cyrl') throw new Error(`a message is not there in ${language}`);
  return messageIn(message, 'uz-Latn').map(inCyrillic);
}

/** Only what people read: names of placeholders and cases stay. */
function inCyrillic(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: transliterate(element.value) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.entries(element.options).map(([name, { value, ...rest }]) => [
    name,
    { ...rest, value: value.map(inCyrillic) },
  ]);
  return { ...element, options: Object.fromEntries(options) };
}

let read: ReadonlyMap<string, Message> | undefined;
const spoken = new Map<Language, Say>();

/** The texts of one language. They are read when first needed, and each is compiled when it is first said. */
export function sayIn(language: Language): Say {
  const known = spoken.get(language);
  if (known) return known;
  const compiled = new Map<string, IntlMessageFormat>();
  const say: Say = (key, values) => {
    const format = compiled.get(key) ?? compile(key, language);
    compiled.set(key, format);
    return String(format.format(values));
  };
  spoken.set(language, say);
  return say;
}

/** Whether there is such a text: of codes that services may add to. */
export function hasMessage(key: string): boolean {
  read ??= readMessages();
  return read.has(key);
}

function compile(key: string, language: Language): IntlMessageFormat {
  read ??= readMessages();
  const message = read.get(key);
  if (!message) throw new Error(`there is no message "${key}"`);
  return new IntlMessageFormat(messageIn(message, language), pluralsAs[language]);
}
