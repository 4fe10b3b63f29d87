/** Enumerations of the contracts as the words of the API: STATE_UNDER_EXAMINATION is "under-examination". */

/** The word; undefined for the unspecified value. */
export function wordOf(value: string, prefix: string): string | undefined {
  const word = value.slice(prefix.length + 1);
  return word === 'UNSPECIFIED' ? undefined : word.toLowerCase().replaceAll('_', '-');
}

/** The value of a word; the unspecified one for none. Throws on a word the contract does not have. */
export function enumOf<V extends string>(
  values: Readonly<Record<string, V>>,
  prefix: string,
  word: string | undefined,
): V {
  const name = word === undefined ? `${prefix}_UNSPECIFIED` : `${prefix}_${word.toUpperCase().replaceAll('-', '_')}`;
  const value = values[name];
  if (value === undefined) throw new Error(`${name} is not in the contract`);
  return value;
}

/** A text that stands for nothing when it is empty. */
export function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** JSON carried as bytes; undefined when there is none. */
export function jsonOf(bytes: Buffer): unknown {
  return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
}
