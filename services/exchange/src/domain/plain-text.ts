/** Text of one party that another reads, on a page or in a terminal. */

/** Controls but line breaks and tabs, and what makes text look as if it stood in another order. */
const unseen = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;

/** True when it shows as what it says. */
export function isPlain(text: string): boolean {
  return !unseen.test(text) && text.isWellFormed();
}

export const plainForm = 'Remove control characters, and those that turn the direction of text.';
