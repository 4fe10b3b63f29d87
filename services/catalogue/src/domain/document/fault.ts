/** What is wrong in a document an author has written, and where. */

export interface Fault {
  /** The file as it was named to the checker. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** JSON Pointer (RFC 6901) to the place in the document; empty for the document itself. */
  path: string;
  /** Stable code, for example "language-missing". */
  code: string;
  /** What is wrong and what to do, in English. */
  message: string;
}

/** Records a fault at a place of the document. */
export type Report = (path: readonly (string | number)[], code: string, message: string) => void;

/** The JSON Pointer of a path. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path of a JSON Pointer. */
export function fromPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One line a terminal and an editor understand: `file:line:column path message`. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.path || '/'} ${fault.message}`;
}
