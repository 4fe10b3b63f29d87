/** Reads a YAML document of plain data, with hard limits, and tells where in the text each of its nodes stands. */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { type Fault, type Report, toPointer } from './fault.ts';
import { duplicateKeys, rawFault } from './yaml-raw.ts';

/** Bytes a document may have. */
export const maxBytes = 256 * 1024;
/** Levels a document may have. */
export const maxDepth = 24;
const tooDeep = `The document is nested too deeply; at most ${maxDepth} levels are read. Make it flatter.`;
/** Syntax errors reported. */
const maxSyntaxFaults = 20;
/** Faults reported of one document; nobody reads more, and each is looked up in the text. */
const maxFaults = 500;
/** Tokens of YAML a passport may have, ten times those of a long one. */
const maxParts = 30_000;
/** The same for the lists, which hold many items and are written by the same hands as the programs. */
export const maxPartsOfList = 300_000;

export interface YamlDocument {
  /** The data; undefined when the text could not be read. */
  value: unknown;
  faults: Fault[];
  /** Records a further fault at the line of a place of the document. */
  report: Report;
}

/** Never throws: what cannot be read gives faults and no value. */
export function readYaml(text: string, file: string, { parts = maxParts } = {}): YamlDocument {
  const faults: Fault[] = [];
  const lines = new LineCounter();
  const at = (offset: number, path: string, code: string, message: string): void => {
    if (faults.length > maxFaults) return;
    const { line, col } = lines.linePos(offset);
    const place = { file, line: Math.max(1, line), column: Math.max(1, col) };
    if (faults.length < maxFaults) faults.push({ ...place, path, code, message });
    else faults.push({ ...place, path: '', code: 'too-many', message: `There are more than ${maxFaults} faults.` });
  };
  const raw = rawFault(text, { maxBytes, maxDepth, maxParts: parts });
  if (raw) {
    faults.push({ file, path: '', ...raw });
    return { value: undefined, faults, report: () => undefined };
  }
  const document = parse(text, lines);
  if (!document) {
    at(0, '', 'too-deep', tooDeep);
    return { value: undefined, faults, report: () => undefined };
  }
  // Unexpected tokens behind another error are only its echo.
  const errors = document.errors.filter((error, index) => index === 0 || error.code !== 'UNEXPECTED_TOKEN');
  for (const error of errors.slice(0, maxSyntaxFaults)) {
    if (error.code === 'RESOURCE_EXHAUSTION') at(error.pos[0], '', 'too-deep', tooDeep);
    else at(error.pos[0], '', 'syntax', explainSyntax(error));
  }
  findForbidden(document, (offset, code, message) => at(offset, '', code, message));
  const report: Report = (path, code, message) => at(offsetOf(document, path), toPointer(path), code, message);
  return { value: faults.length > 0 ? undefined : document.toJS(), faults, report };
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, version: '1.2', schema: 'core' });
  } catch (error) {
    // The composer recurses; only absurdly deep nesting exhausts the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function explainSyntax(error: { code: string; message: string }): string {
  if (error.code === 'MULTIPLE_DOCS') return 'The file holds more than one document. Put each into a file of its own.';
  const likely =
    'Most often a text that holds a colon, a quotation mark or # needs quotation marks around it, ' +
    'or a line is indented wrongly.';
  return `This is not valid YAML. ${likely} The parser says: ${error.message}.`;
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
    if (isMap(node)) {
      for (const twin of duplicateKeys(node)) {
        at(twin, 'duplicate-key', 'This key stands twice in the same place. Keep one of them.');
      }
    }
    if (isAlias(node)) at(offset, 'alias', 'References (*name) are not allowed. Write the content out.');
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
    if (node.anchor !== undefined) at(offset, 'anchor', 'Anchors (&name) are not allowed. Remove it.');
    if (node.tag !== undefined) at(offset, 'tag', `Tags (${node.tag}) are not allowed. Remove it.`);
    if (key !== 'key' && isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
      at(offset, 'not-a-number', 'Only finite numbers are allowed. Write a number, or put the text in quotes.');
    }
    if (ancestors.filter((a) => isMap(a) || isSeq(a)).length < maxDepth) return undefined;
    at(offset, 'too-deep', tooDeep);
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
