/** What a parser gives of a graph: plain values, so that they can be handed from one thread to another. */

export type Term =
  | { readonly kind: 'iri'; readonly value: string }
  | { readonly kind: 'blank'; readonly value: string }
  | { readonly kind: 'literal'; readonly value: string; readonly language: string; readonly datatype: string };

/** One triple. Subjects that are blank nodes begin with "_:", as do the values of terms that are. */
export interface Statement {
  readonly subject: string;
  /** IRI. */
  readonly predicate: string;
  readonly object: Term;
}

export const graphTypes = ['text/turtle', 'application/ld+json'] as const;
/** Media type of a file. */
export type GraphType = (typeof graphTypes)[number];

/** Why a file is not imported at all: what is wrong with it, and what to do. */
export class ImportRefused extends Error {
  readonly code: 'graph-malformed' | 'graph-too-large' | 'graph-unusable' | 'context-remote';

  constructor(code: ImportRefused['code'], message: string) {
    super(message);
    this.name = 'ImportRefused';
    this.code = code;
  }
}

/** Bounds of a file; those of its bytes and of the time it may take are the callers'. */
export const bounds = {
  bytes: 1024 * 1024,
  triples: 50_000,
  /** How deep blank nodes, and members of JSON, may be nested. */
  depth: 32,
  /** Characters of one text or address. */
  term: 20_000,
  services: 200,
  /** Bytes of one passport that comes of it, and of all. */
  text: 256 * 1024,
  texts: 900 * 1024,
} as const;
