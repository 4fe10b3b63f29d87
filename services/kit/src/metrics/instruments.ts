/**
 * What a process counts and measures. Instruments are declared where they are used and cost next to nothing until the process
 * is told to serve its metrics: only then is the library loaded that keeps the figures.
 *
 * Labels come from closed sets (codes, record types, agencies), never from what a caller wrote, and never name a person.
 */

export type Labels<Name extends string> = Readonly<Record<Name, string>>;

export interface Counter<Name extends string> {
  add(labels: Labels<Name>, by?: number): void;
}

export interface Histogram<Name extends string> {
  /** In the unit that the instrument's name ends with. */
  observe(labels: Labels<Name>, value: number): void;
}

export interface Reading<Name extends string> {
  labels: Labels<Name>;
  value: number;
}

/** A figure that is looked up when somebody asks for the metrics. */
export interface Gauge<Name extends string> {
  /** Adds a source; what it throws leaves its figures out this time. Gives the function that takes it away again. */
  from(source: () => Promise<Reading<Name>[]> | Reading<Name>[]): () => void;
}

export interface Definition {
  kind: 'counter' | 'histogram' | 'gauge';
  name: string;
  help: string;
  labels: readonly string[];
  /** Upper bounds, of a histogram. */
  buckets: readonly number[];
  /** Of a gauge. */
  sources: Set<() => Promise<Reading<string>[]> | Reading<string>[]>;
  /** Takes a figure; undefined while nobody keeps any. */
  take: ((labels: Labels<string>, value: number) => void) | undefined;
}

/** Keeps the figures of an instrument: gives what takes them. */
export type Keeper = (definition: Definition) => NonNullable<Definition['take']>;

const definitions = new Map<string, Definition>();
let keeper: Keeper | undefined;

/** Has the figures of all instruments kept from now on, of those declared later too; undefined ends it. */
export function keepFigures(keep: Keeper | undefined): void {
  keeper = keep;
  for (const definition of definitions.values()) definition.take = keep?.(definition);
}

/** The name ends in "_total". */
export function counter<Name extends string>(name: string, help: string, labels: readonly Name[]): Counter<Name> {
  const defined = define('counter', name, help, labels);
  return { add: (values, by = 1) => defined.take?.(values, by) };
}

/** The name ends in its unit. */
export function histogram<Name extends string>(
  name: string,
  help: string,
  { labels, buckets }: { labels: readonly Name[]; buckets: readonly number[] },
): Histogram<Name> {
  const defined = define('histogram', name, help, labels, buckets);
  return { observe: (values, value) => defined.take?.(values, value) };
}

export function gauge<Name extends string>(name: string, help: string, labels: readonly Name[]): Gauge<Name> {
  const { sources } = define('gauge', name, help, labels);
  return {
    from: (source) => {
      sources.add(source);
      return () => void sources.delete(source);
    },
  };
}

function define(
  kind: Definition['kind'],
  name: string,
  help: string,
  labels: readonly string[],
  buckets: readonly number[] = [],
): Definition {
  if (definitions.has(name)) throw new Error(`the instrument ${name} is declared twice`);
  const definition: Definition = { kind, name, help, labels, buckets, sources: new Set(), take: undefined };
  definition.take = keeper?.(definition);
  definitions.set(name, definition);
  return definition;
}
