/** What a log says of itself at a size: C2SP `tlog-checkpoint`. */

/** The head of a tree. */
export interface Head {
  size: number;
  root: Buffer;
}

/** The text that is signed. */
export function checkpointText(origin: string, { size, root }: Head): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}
