/** How an application stands in the queues of agencies: a place for each part under way, found by one of its keys. */
import type { Application } from '../domain/application.ts';
import { currentPart, isOpen, type OpenPart } from '../domain/parts.ts';

/** Of an agency's own queue, all of it or less. */
export interface QueueFilter {
  /** Code of a territory or office; a region holds its districts. */
  territory?: string | undefined;
  skill?: string | undefined;
  /** Nobody has it, this official has it, a proposal waits for another's confirmation, or only an opinion is asked for. */
  claim?: 'free' | 'proposed' | 'opinion' | { by: string } | undefined;
  service?: string | undefined;
  /** Their term has ended by then. */
  until?: Date | undefined;
}

export interface QueuePlace {
  /** Keys it is found by: every filter there is to which it answers. */
  for: string[];
  until: Date;
}

/** Parts under way at a time stand in as many fields: a sort by an index needs each term in a field of its own. */
export const queueFields = ['queue0', 'queue1', 'queue2', 'queue3', 'queue4', 'queue5'] as const;
export type Queues = Partial<Record<(typeof queueFields)[number], QueuePlace>>;

export function queueKey(agency: string, { territory = '', skill = '', claim }: QueueFilter): string {
  const who = typeof claim === 'object' ? `by:${claim.by}` : (claim ?? '');
  return [agency, who, territory, skill].join('|');
}

/** The places of an application, each agency's at most once; none outside of an examination. */
export function queuesOf({
  status,
  parts = [],
  opinions = [],
}: Pick<Application, 'status' | 'parts' | 'opinions'>): Queues {
  const open = status.kind === 'under-examination' ? parts.filter(isOpen) : [];
  const current = open.filter((part) => currentPart(parts, part.agency) === part);
  // What is awaited comes before what silence has decided and an answer may still change.
  const inOrder = current.toSorted((a, b) => Number(a.deemed !== undefined) - Number(b.deemed !== undefined));
  const asked = opinions.filter(({ state }) => state === 'asked');
  const places = [
    ...inOrder.slice(0, maxSideBySide).map((part) => ({ for: keysOf(part), until: part.until })),
    ...asked.map(({ agency, until }) => ({ for: opinionKeys(agency), until })),
  ];
  return Object.fromEntries(
    queueFields.flatMap((field, i) => {
      const place = places[i];
      return place ? [[field, place]] : [];
    }),
  );
}

/** Parts, as the catalogue lets passports have them; two more places are for opinions. */
const maxSideBySide = 4;

function opinionKeys(agency: string): string[] {
  return [queueKey(agency, {}), queueKey(agency, { claim: 'opinion' })];
}

function keysOf(part: OpenPart): string[] {
  const claims = [undefined, claimOf(part)];
  const territories = ['', ...levelsOf(part.territory)];
  const skills = part.skill === undefined ? [''] : ['', part.skill];
  return claims.flatMap((claim) =>
    territories.flatMap((territory) => skills.map((skill) => queueKey(part.agency, { territory, skill, claim }))),
  );
}

function claimOf({ claimedBy, proposal }: OpenPart): Exclude<QueueFilter['claim'], undefined> {
  if (proposal) return 'proposed';
  return claimedBy === undefined ? 'free' : { by: claimedBy };
}

/** "UZ-QR-01" lies in "UZ-QR"; a code of another form has no levels. */
function levelsOf(territory: string | undefined): string[] {
  if (territory === undefined) return [];
  const [, region] = /^([A-Z]{2}-[A-Z0-9]{1,3})-./.exec(territory) ?? [];
  return region === undefined ? [territory] : [region, territory];
}
