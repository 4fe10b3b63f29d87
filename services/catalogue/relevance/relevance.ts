/** How well the search finds what people look for. */
import { readFile } from 'node:fs/promises';
import { type Language, languages } from '@darcha/proto/text.ts';
import { parse } from 'yaml';
import { listServices } from '../src/domain/edition/list-services.ts';
import type { Snapshot } from '../src/domain/edition/snapshot.ts';

/** What somebody typed, and the services that may stand first. */
export interface Query {
  q: string;
  lang: Language;
  expect: string[];
}

export interface Measured {
  language: Language | 'all';
  queries: number;
  /** How often an expected service stands first. */
  first: number;
  /** How often one stands among the first three. */
  firstThree: number;
}

/** A file of this directory. */
export async function readQueries(name: string): Promise<Query[]> {
  return parse(await readFile(new URL(name, import.meta.url), 'utf8')) as Query[];
}

/** By language, and in all. Queries whose services are not in the catalogue do not count. */
export function measure(snapshot: Snapshot, queries: readonly Query[]) {
  const missed: (Query & { found: string[] })[] = [];
  const sums = new Map<Language | 'all', Measured>(
    [...languages, 'all' as const].map((language) => [language, { language, queries: 0, first: 0, firstThree: 0 }]),
  );
  for (const query of queries) {
    if (!query.expect.some((id) => snapshot.services.has(id))) continue;
    const found = firstThree(snapshot, query.q);
    const at = found.findIndex((id) => query.expect.includes(id));
    if (at !== 0) missed.push({ ...query, found });
    for (const sum of [sums.get(query.lang), sums.get('all')]) {
      if (!sum) continue;
      sum.queries += 1;
      if (at === 0) sum.first += 1;
      if (at >= 0) sum.firstThree += 1;
    }
  }
  return { measured: [...sums.values()], missed };
}

const all = { tier: undefined, audience: undefined, event: '', agency: '', region: '', free: false, online: false };

function firstThree(snapshot: Snapshot, query: string): string[] {
  const { services } = listServices(snapshot, { ...all, query }, { size: 3, token: '' });
  return services.map(({ version }) => version.passport.id);
}
