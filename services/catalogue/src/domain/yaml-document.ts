/** Reads a YAML document of plain data, with hard limits, and tells where in the text each of its nodes stands. */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { type Fault, type Report, toPointer } from './fault.ts';

/** Bytes a document may have. */
export const maxBytes = 256 * 1024;
/** Levels a document may have. */
export const maxDepth = 24;
/** Syntax errors reported. */
const maxSyntaxFaults = 20;

export interface YamlDocument {
  /** The data; undefined when the text could not be read. */
  value: unknown;
  faults: Fault[];
  /** Records a further fault at the line of a place of the document. */
  report: Report;
}

/** Never throws: what cannot be read gives faults and no value. */
export function readYaml(text: string, file: string): YamlDocument {
  const faults: Fault[] = [];
  const size = Buffer.byteLength(text);
  if (size > maxBytes) {
    const message = `The file has ${size} bytes; at most ${maxBytes} (256 KiB) are read. Shorten its texts.`;
    faults.push({ file, line: 1, column: 1, path: '', code: 'too-large', message });
    return { value: undefined, faults, report: () => undefined };
  }
  const lines = new LineCounter();
  const at = (offset: number, path: string, code: string, message: string): void => {
    const { line, col } = lines.linePos(offset);
    faults.push({ file, line: Math.max(1, line), column: Math.max(1, col), path, code, message });
  };
  const document = parse(text, lines);
  if (!document) {
    at(0, '', 'too-deep', `The document is nested too deeply; at most ${maxDepth} levels are read. Make it flatter.`);
    return { value: undefined, faults, report: () => undefined };
  }
  // Unexpected tokens behind another error are only its echo.
  const errors = document.errors.filter((error, index) => index === 0 || error.code !== 'UNEXPECTED_TOKEN');
  for (const error of errors.slice(0, maxSyntaxFaults)) {
    at(error.pos[0], '', error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax', explainSyntax(error));
  }
  findForbidden(document, (offset, code, message) => at(offset, '', code, message));
  const report: Report = (path, code, message) => at(offsetOf(document, path), toPointer(path), code, message);
  return { value: faults.length > 0 ? undefined : document.toJS(), faults, report };
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', schema: 'core' });
  } catch (error) {
    // The composer recurses; only absurdly deep nesting exhausts the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function explainSyntax(error: { code: string; message: string }): string {
  if (error.code === 'DUPLICATE_KEY') return 'This key stands twice in the same place. Keep one of them.';
  if (error.code === 'MULTIPLE_DOCS') return 'The file holds more than one document. Put each into a file of its own.';
  return `This is not valid YAML: ${error.message}. Check indentation, quotes and colons here.`;
}

/** Whatever makes a document more than the data one sees: references, tags, merged or unusual keys, odd numbers. */
function findForbidden(document: Document.Parsed, at: (offset: number, code: string, message: string) => void): void {
  visit(document, (key, node, ancestors) => {
    if (isPair(node)) {
      const keyNode = node.key;
      const offset = offsetOfNode(keyNode) ?? 0;
      if (!isScalar(keyNode) || !['string', 'number'].includes(typeof keyNode.value)) {
        at(offset, 'key-not-text', 'A key must be plain text. Put it in quotes.');
      } else if (keyNode.value === '<<') {
        at(offset, 'merge-key', 'Merge keys (<<) are not allowed. Write the content out.');
      }
      return undefined;
    }
    const offset = offsetOfNode(node) ?? 0;
    if (isAlias(node)) at(offset, 'alias', 'References (*name) are not allowed. Write the content out.');
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
    if (node.anchor !== undefined) at(offset, 'anchor', 'Anchors (&name) are not allowed. Remove it.');
    if (node.tag !== undefined) at(offset, 'tag', `Tags (${node.tag}) are not allowed. Remove it.`);
    if (key !== 'key' && isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
      at(offset, 'not-a-number', 'Only finite numbers are allowed. Write a number, or put the text in quotes.');
    }
    if (ancestors.filter((a) => isMap(a) || isSeq(a)).length < maxDepth) return undefined;
    at(offset, 'too-deep', `The document is nested too deeply; at most ${maxDepth} levels are read. Make it flatter.`);
    return visit.SKIP;
  });
}

/** Where a path of the data stands in the text: at its key, or at the item of a list; else at what would hold it. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = offsetOfNode(node) ?? 0;
  for (const part of path) {
    let found: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      offset = offsetOfNode(pair?.key) ?? offset;
      found = pair?.value;
    } else if (isSeq(node)) {
      found = node.items[Number(part)];
      offset = offsetOfNode(found) ?? offset;
    }
    if (found === undefined || found === null) return offset;
    node = found;
  }
  return offset;
}

function offsetOfNode(node: unknown): number | undefined {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return undefined;
  return node.range?.[0];
}
