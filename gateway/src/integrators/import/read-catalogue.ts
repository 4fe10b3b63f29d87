/**
 * Public services of CPSV-AP as passports: the inverse of describe-service.ts. What comes out depends on nothing but what the
 * graph says, not on the names of its blank nodes or the order of its triples.
 */
import type { Lists } from '../catalogue-copy.ts';
import { iriOf } from '../vocabulary.ts';
import { distinct } from './codes.ts';
import { type GraphIndex, indexGraph } from './graph-index.ts';
import { missingIn } from './missing.ts';
import { officesIn, readChannels } from './read-channels.ts';
import { readFee } from './read-costs.ts';
import * as identity from './read-identity.ts';
import { readInputs, readLaws, readProcess, readResult, readRules } from './read-parts.ts';
import { leaveOut, order, type Reading } from './reading.ts';
import type { PartialPassport, ReadCatalogue, ReadService } from './report.ts';
import { bounds, ImportRefused, type Statement } from './statement.ts';

export interface Known {
  lists: Lists;
  /** IRI of the country. */
  country: string;
  /** Agencies the importing editor works for; the first is the editor's own. */
  agencies: readonly string[];
}

/** Throws `ImportRefused` when there are no services in the graph, or too many. */
export function readCatalogue(statements: readonly Statement[], known: Known): ReadCatalogue {
  const graph = indexGraph(statements);
  const nodes = graph.ofClass('PublicService');
  if (nodes.length === 0) {
    const message = `The file describes no public service of CPSV-AP (${iriOf('PublicService')}). Give each this class.`;
    throw new ImportRefused('graph-unusable', message);
  }
  if (nodes.length > bounds.services) {
    const message = `The file describes ${nodes.length} services; at most ${bounds.services} are imported at once. Divide it.`;
    throw new ImportRefused('graph-too-large', message);
  }
  const parts = new Set(nodes);
  const read = nodes.map((node) => readService({ ...known, graph, node, parts }));
  const services = distinct(read.map((value) => ({ code: value.passport.id, value }))).map(({ code, value }) =>
    named(code, value),
  );
  return { services, besides: besides(graph, parts) };
}

/** Two services may not have one identifier. */
function named(id: string, service: ReadService): ReadService {
  if (service.passport.id === id) return service;
  const message = `Another service of the file has the identifier ${service.passport.id}; this one became ${id}.`;
  return {
    ...service,
    passport: { ...service.passport, id },
    adjusted: [...service.adjusted, { path: '/id', message }],
  };
}

function readService(given: Known & { graph: GraphIndex; node: string; parts: Set<string> }): ReadService {
  const own = new Set<string>();
  const reading: Reading = { ...given, parts: own, adjusted: [], leftOut: [], unknown: [] };
  const { passport, inForce } = readPassport(reading, given.country);
  if (!inForce) reading.adjusted.push({ path: '', message: 'The file says that the service is not in force.' });
  for (const part of [reading.node, ...own]) {
    given.parts.add(part);
    const left = reading.graph.left(part).toSorted((a, b) => order(a.predicate, b.predicate));
    for (const { predicate, object } of left) {
      leaveOut(reading, predicate, object.value, 'A passport has no place for it.');
    }
  }
  const unknown = reading.unknown.toSorted((a, b) => order(JSON.stringify(a), JSON.stringify(b)));
  return {
    address: reading.node.startsWith('_:') ? '' : reading.node,
    passport,
    inForce,
    taken: takenIn(passport),
    adjusted: reading.adjusted,
    missing: missingIn(passport, unknown),
    leftOut: reading.leftOut.toSorted((a, b) => order(a.property, b.property) || order(a.reason, b.reason)),
    unknown,
  };
}

/** In the order of the schema. */
function readPassport(reading: Reading, country: string): { passport: PartialPassport; inForce: boolean } {
  identity.takeConstants(reading, country);
  const { inForce, suspended } = identity.readStatus(reading);
  const title = identity.readTitle(reading);
  const { sample, tier, audience, themes } = identity.readClasses(reading);
  const { suspended: reason, ...texts } = identity.readTexts(reading, suspended);
  const channels = readChannels(reading);
  const authority = identity.readAuthority(reading);
  const { keys, basis } = readLaws(reading);
  const { evidence, papers } = readInputs(reading);
  const all: { [K in keyof Required<PartialPassport>]: PartialPassport[K] | undefined } = {
    id: identity.readId(reading, title),
    version: undefined,
    published: undefined,
    ...identity.readVersion(reading),
    sample,
    suspended: reason ?? (suspended ? { reason: {} } : undefined),
    tier,
    title,
    summary: texts.summary,
    description: texts.description,
    keywords: identity.readKeywords(reading),
    authority,
    audience,
    themes,
    events: identity.readEvents(reading),
    basis,
    offices: officesIn(reading, authority, channels).offices,
    fee: readFee(reading, channels.online).fee,
    papers,
    evidence,
    rules: readRules(reading, keys),
    clock: identity.readClock(reading),
    process: readProcess(reading),
    result: readResult(reading),
  };
  noteOrder(reading, all);
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { passport: given as unknown as PartialPassport, inForce };
}

/** A graph is a set; what has an order in a passport stands by its codes. */
function noteOrder(
  { adjusted }: Reading,
  { rules = [], process = [] }: { rules?: unknown[] | undefined; process?: unknown[] | undefined },
): void {
  const message = 'A graph has no order: they stand by their codes. Put them in the order in which they apply.';
  if (rules.length > 1) adjusted.push({ path: '/rules', message });
  if (process.length > 1) adjusted.push({ path: '/process', message });
}

function takenIn(passport: PartialPassport): string[] {
  const partsOf = new Set(['basis', 'papers', 'evidence', 'rules', 'process']);
  return Object.entries(passport).flatMap(([key, value]) =>
    partsOf.has(key) ? Object.keys(value as object).map((part) => `/${key}/${part}`) : [`/${key}`],
  );
}

/** Agencies, offices and the like, which the portal keeps in lists of its own. */
function besides(graph: GraphIndex, parts: ReadonlySet<string>): ReadCatalogue['besides'] {
  const others = [...graph.classes()].map(([iri, members]) => ({
    class: iri,
    count: [...members].filter((member) => !parts.has(member)).length,
  }));
  return others.filter(({ count }) => count > 0).sort((a, b) => order(a.class, b.class));
}
