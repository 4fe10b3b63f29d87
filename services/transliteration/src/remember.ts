const longestWord = 60;

/** The same function, which remembers what it gave for the texts it has seen: the words of a catalogue repeat. */
export function remember(work: (text: string) => string, limit = 50_000): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    // No word of a language, and there is no room for many of them.
    if (text.length > longestWord) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    // Rarely reached, and starting anew costs less than keeping count of what was used last.
    if (known.size >= limit) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
