/** Statements by what they are about, and which of them somebody has made use of. */
import { iriOf } from '../vocabulary.ts';
import type { Statement, Term } from './statement.ts';

export const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

export interface GraphIndex {
  /** Addresses and blank nodes of a class, by the term of the class. */
  ofClass(term: string): string[];
  /** What a node says by any of these properties (terms of the vocabulary, or IRIs), which count as understood from now on. */
  take(node: string, ...properties: readonly string[]): Term[];
  /** The same, without counting as understood. */
  look(node: string, ...properties: readonly string[]): Term[];
  /** What a node says by a property and `isKnown` knows; only that counts as understood. */
  takeKnown(node: string, property: string, isKnown: (term: Term) => boolean): Term[];
  /** Statements about a node that nobody has made use of. */
  left(node: string): Statement[];
  /** Classes of everything described, with the nodes. */
  classes(): ReadonlyMap<string, ReadonlySet<string>>;
}

export function indexGraph(statements: readonly Statement[]): GraphIndex {
  const about = new Map<string, Map<string, Statement[]>>();
  const classes = new Map<string, Set<string>>();
  for (const statement of unique(statements)) {
    const { subject, predicate } = statement;
    const said = about.get(subject) ?? new Map<string, Statement[]>();
    about.set(subject, said);
    const alike = said.get(predicate);
    if (alike) alike.push(statement);
    else said.set(predicate, [statement]);
    if (statement.predicate !== rdfType) continue;
    const members = classes.get(statement.object.value) ?? new Set();
    classes.set(statement.object.value, members.add(statement.subject));
  }
  const taken = new Set<Statement>();
  const found = (node: string, properties: readonly string[]) =>
    properties.flatMap((property) => about.get(node)?.get(toIri(property)) ?? []);
  const understood = (some: readonly Statement[]) => {
    for (const one of some) taken.add(one);
    return some.map(({ object }) => object);
  };
  return {
    ofClass: (term) => [...(classes.get(toIri(term)) ?? [])],
    take: (node, ...properties) => understood(found(node, properties)),
    look: (node, ...properties) => found(node, properties).map(({ object }) => object),
    takeKnown: (node, property, isKnown) => understood(found(node, [property]).filter(({ object }) => isKnown(object))),
    left: (node) =>
      [...(about.get(node)?.values() ?? [])].flat().filter((one) => one.predicate !== rdfType && !taken.has(one)),
    classes: () => classes,
  };
}

function toIri(property: string): string {
  return property.includes(':') ? property : iriOf(property);
}

/** A graph is a set: what is said twice is said once. */
function unique(statements: readonly Statement[]): Iterable<Statement> {
  return new Map(
    statements.map((one) => {
      const { object } = one;
      const kind = object.kind === 'literal' ? `${object.language.toLowerCase()} ${object.datatype}` : object.kind;
      return [`${one.subject} ${one.predicate} ${kind} ${object.value}`, one];
    }),
  ).values();
}
