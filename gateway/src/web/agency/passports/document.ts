/** Changes some values in the text of a passport; everything else stays as it was written, comments too. */
import { type Document, isMap, isNode, isScalar, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';

export type Path = readonly [string, ...(string | number)[]];

export interface PassportText {
  /** Plain data; undefined where there is nothing. */
  get(path: Path): unknown;
  /** Takes a value away when it is undefined; nothing happens where it is there already. */
  set(path: Path, value: unknown): void;
  text(): string;
}

/** Where properties stand among the others that are written by forms. */
const order = ['id', 'version', 'published', 'sample', 'suspended', 'tier', 'title', 'summary', 'description'];
const style = { lineWidth: 120, flowCollectionPadding: true } as const;

/** Undefined for a text that is no YAML mapping, or refers to parts of itself: it can only be mended as text. */
export function readPassport(text: string): PassportText | undefined {
  const document = parsed(text);
  if (!document) return undefined;
  const touched = new Set<string>();
  const get = (path: Path) => {
    const node = document.getIn(path, true);
    return isNode(node) ? node.toJS(document) : node;
  };
  return {
    get,
    set: (path, value) => {
      if (JSON.stringify(get(path)) === JSON.stringify(value)) return;
      touched.add(path[0]);
      if (value === undefined) return void document.deleteIn(path);
      const node = typeof value === 'object' ? document.createNode(value) : value;
      if (document.has(path[0])) document.setIn(path, node);
      else add(document, path, node);
    },
    text: () => (touched.size === 0 ? text : withChanged(text, document, touched)),
  };
}

type Read = Document.Parsed & { contents: YAMLMap.Parsed };

function parsed(text: string): Read | undefined {
  try {
    const document = parseDocument(text, { version: '1.2', schema: 'core' });
    const sound = document.errors.length === 0 && isMap(document.contents) && !document.contents.flow;
    return sound && !refers(document) ? (document as Read) : undefined;
  } catch (error) {
    // The parser recurses: only absurdly deep nesting exhausts the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A passport may hold no references; what they mean may be nothing, itself, or more than there is room for. */
function refers(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** A property that was not there comes behind those that usually stand before it. */
function add(document: Read, path: Path, value: unknown): void {
  document.setIn(path, value);
  const items: Pair[] = document.contents.items;
  const place = order.indexOf(path[0]);
  if (place < 0) return;
  const [added] = items.splice(-1);
  const before = items.findLastIndex((pair) => order.slice(0, place).includes(keyOf(pair)));
  if (added) items.splice(before + 1, 0, added);
}

/** Only properties that were changed are written anew. */
function withChanged(text: string, document: Read, touched: ReadonlySet<string>): string {
  const written = document.toString(style);
  const anew = parsed(written);
  const before = parsed(text);
  if (!anew || !before) return written;
  const old = partsOf(before, text);
  const head = text.slice(0, startOf(before.contents.items[0]));
  return head + [...partsOf(anew, written)].map(([key, part]) => (touched.has(key) ? part : old.get(key))).join('');
}

/** The text of each property, up to the next one. */
function partsOf({ contents: { items } }: Read, text: string): Map<string, string> {
  return new Map(
    items.map((pair, place) => {
      const next = items[place + 1];
      return [keyOf(pair), text.slice(startOf(pair), next ? startOf(next) : text.length)];
    }),
  );
}

function startOf(pair: Pair | undefined): number {
  return (isNode(pair?.key) && pair.key.range?.[0]) || 0;
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
