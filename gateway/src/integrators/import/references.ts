/** What services refer to and the portal keeps in lists: agencies, offices, events; and entries of code lists. */
import type { WireText } from '@darcha/proto/text.ts';
import { namings, order, type Reading } from './reading.ts';
import type { Unknown } from './report.ts';
import type { Term } from './statement.ts';

/** What a list knows of an entry. */
interface Entry {
  code: string;
  name: WireText | null;
}

export function agencyOf(reading: Reading, term: Term): string | undefined {
  return resolve(reading, term, 'agency', [...reading.lists.agencies.values()]);
}

export function officeOf(reading: Reading, term: Term): string | undefined {
  return resolve(reading, term, 'office', reading.lists.offices);
}

export function eventOf(reading: Reading, term: Term): string | undefined {
  const events = [...reading.lists.events.values()].map(({ code, title }) => ({ code, name: title }));
  return resolve(reading, term, 'event', events);
}

const paths = { agency: 'agencies', office: 'offices', event: 'events' } as const;

/** By address, by identifier, or by exactly its name. */
function resolve({ graph }: Reading, term: Term, kind: Unknown['kind'], entries: readonly Entry[]): string | undefined {
  const [, inAddress] = new RegExp(`/api/v1/${paths[kind]}#([a-z0-9-]+)$`).exec(term.value) ?? [];
  const identifiers = graph.look(term.value, 'Agent.identifier').map(({ value }) => value);
  const names = new Set(graph.look(term.value, ...namings).map(({ value }) => folded(value)));
  const byCode = entries.find(({ code }) => code === inAddress || identifiers.includes(code));
  const named = ({ name }: Entry) => Object.values(name?.byLanguage ?? {}).some((one) => names.has(folded(one)));
  return (byCode ?? entries.find(named))?.code;
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Notes an entry the portal does not know. */
export function noteUnknown({ graph, unknown }: Reading, term: Term, kind: Unknown['kind']): void {
  const [name = ''] = graph
    .look(term.value, ...namings)
    .map(({ value }) => value)
    .sort(order);
  const said = term.kind === 'literal' ? term.value : name;
  unknown.push({ kind, address: term.kind === 'iri' ? term.value.slice(0, 500) : '', name: said.slice(0, 300) });
}

/** The code an entry of a code list of ours has, by its address or notation. */
export function conceptOf(
  { graph }: Reading,
  term: Term,
  scheme: string,
  codes: readonly string[],
): string | undefined {
  const [, inAddress] = new RegExp(`/api/v1/catalogue#${scheme}-([a-z-]+)$`).exec(term.value) ?? [];
  const notations = graph.look(term.value, 'Concept.notation').map(({ value }) => value);
  return codes.find(
    (code) => code === inAddress || notations.includes(code) || (term.kind === 'literal' && term.value === code),
  );
}
