/** What a log says of itself at a size: C2SP `tlog-checkpoint`. */
import { hashBytes } from './tiles.ts';

/** The head of a tree. */
export interface Head {
  size: number;
  root: Buffer;
}

/** The text that is signed. */
export function checkpointText(origin: string, { size, root }: Head): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/** The head that a text tells; undefined unless it is, byte by byte, the text of a checkpoint of this origin. */
export function readCheckpoint(origin: string, text: string): Head | undefined {
  const [, size = '', root = ''] = text.split('\n');
  const head = { size: Number(size), root: Buffer.from(root, 'base64') };
  const isHead = Number.isSafeInteger(head.size) && head.root.length === hashBytes;
  return isHead && checkpointText(origin, head) === text ? head : undefined;
}
