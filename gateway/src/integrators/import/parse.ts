/** Turtle and JSON-LD as statements, within bounds and without ever asking the network for anything. */
import { type Term as N3Term, StreamParser } from 'n3';
import { context } from '../vocabulary.ts';
import { checkShape } from './check-shape.ts';
import { bounds, type GraphType, ImportRefused, type Statement, type Term } from './statement.ts';

/** Throws `ImportRefused`. */
export async function parseGraph(text: string, type: GraphType, ownContext: string): Promise<Statement[]> {
  const statements = await (type === 'text/turtle' ? parseTurtle(text) : parseJsonLd(text, ownContext));
  checkShape(statements);
  return statements;
}

/** Characters handed to the parser at once: a file that is too large or broken is noticed soon. */
const chunk = 16_384;

function parseTurtle(text: string): Promise<Statement[]> {
  return readTriples(new StreamParser({ format: 'text/turtle' }), text);
}

function readTriples(parser: StreamParser, text: string): Promise<Statement[]> {
  return new Promise((resolve, reject) => {
    const statements: Statement[] = [];
    parser.on('data', (quad) => {
      try {
        statements.push(statementOf(quad));
        if (statements.length > bounds.triples) throw tooMany();
      } catch (error) {
        parser.destroy(error as Error);
      }
    });
    parser.on('error', (error) => reject(error instanceof ImportRefused ? error : malformedTurtle(error)));
    parser.on('end', () => resolve(statements));
    const feed = (from: number): void => {
      if (parser.destroyed) return;
      if (from >= text.length) return void parser.end();
      parser.write(text.slice(from, from + chunk));
      setImmediate(feed, from + chunk);
    };
    feed(0);
  });
}

function malformedTurtle(error: Error): ImportRefused {
  const told = error.message.slice(0, 300).replace(/\.$/, '');
  return new ImportRefused('graph-malformed', `The file is not Turtle 1.1: ${told}. Correct it there.`);
}

function tooMany(): ImportRefused {
  const most = bounds.triples.toLocaleString('en');
  const message = `The file has more than ${most} triples. Divide it, and import the parts one by one.`;
  return new ImportRefused('graph-too-large', message);
}

async function parseJsonLd(text: string, ownContext: string): Promise<Statement[]> {
  const document = parseJson(text);
  checkDepth(document);
  let asked = '';
  const documentLoader = async (url: string) => {
    if (isOurContext(url, ownContext)) return { contextUrl: undefined, documentUrl: url, document: context };
    asked = url;
    throw new Error('not fetched');
  };
  // Each file has a thread of its own, and most are Turtle: this library takes longer to load than to read a file.
  const { default: jsonld } = await import('jsonld');
  try {
    // Relative addresses mean nothing here: a base makes them visible as what they are. Named graphs are read as one.
    const options = { documentLoader, base: 'relative:', format: 'application/n-quads' };
    const quads = (await jsonld.toRDF(document as never, options as never)) as unknown as string;
    // The library's own quads are written out so that both forms are read by one reader.
    return await readTriples(new StreamParser({ format: 'application/n-quads' }), quads);
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    if (asked !== '') throw remote(asked, ownContext);
    const told = error instanceof Error ? error.message.split('\n')[0]?.slice(0, 200) : '';
    throw new ImportRefused('graph-malformed', `The file is JSON but not JSON-LD 1.1: ${told} Correct it.`);
  }
}

/** CPSV-AP's context by the addresses it is published at, and by ours; all are served from here. */
const published =
  /^https?:\/\/(raw\.githubusercontent\.com\/SEMICeu\/CPSV-AP|semiceu\.github\.io\/CPSV-AP|data\.europa\.eu\/cpsv-ap|cpsv\.semic\.eu)\/.*\.jsonld$/i;

function isOurContext(url: string, ownContext: string): boolean {
  return url === ownContext || url.endsWith('/api/v1/contexts/cpsv-ap.jsonld') || published.test(url);
}

function remote(url: string, ownContext: string): ImportRefused {
  const message = `The file refers to the context ${url.slice(0, 200)}, which is not fetched. Write the context into the file, or use ${ownContext}.`;
  return new ImportRefused('context-remote', message);
}

function parseJson(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const told = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new ImportRefused('graph-malformed', `The file is not JSON: ${told}.`);
  }
  if (typeof value === 'object' && value !== null) return value;
  throw new ImportRefused('graph-malformed', 'The file is JSON but neither an object nor a list. Send JSON-LD.');
}

/** The library reads level by level within itself. */
function checkDepth(document: object): void {
  let level: unknown[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > bounds.depth) {
      const message = `The file is nested more than ${bounds.depth} levels deep. Refer to things by @id instead.`;
      throw new ImportRefused('graph-unusable', message);
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

function statementOf(quad: { subject: N3Term; predicate: N3Term; object: N3Term; graph: N3Term }): Statement {
  const subject = quad.subject.termType === 'BlankNode' ? `_:${quad.subject.value}` : quad.subject.value;
  const statement = { subject, predicate: quad.predicate.value, object: termOf(quad.object) };
  if ([subject, statement.predicate, statement.object.value].some((value) => value.length > bounds.term)) {
    const message = `A text or address has more than ${bounds.term.toLocaleString('en')} characters. Shorten it.`;
    throw new ImportRefused('graph-too-large', message);
  }
  return statement;
}

function termOf(term: N3Term): Term {
  switch (term.termType) {
    case 'NamedNode':
      return { kind: 'iri', value: term.value };
    case 'BlankNode':
      return { kind: 'blank', value: `_:${term.value}` };
    case 'Literal':
      return { kind: 'literal', value: term.value, language: term.language, datatype: term.datatype.value };
    default:
      throw new ImportRefused('graph-unusable', 'The file holds triples about triples. Remove them.');
  }
}
