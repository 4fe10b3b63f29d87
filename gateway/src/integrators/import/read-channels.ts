/** Channels: the portal and the counter, which follow from the passport, and the offices, which are the portal's own list. */
import { agenciesUnder } from '../catalogue-copy.ts';
import { namings, order, type Reading } from './reading.ts';
import { conceptOf, noteUnknown, officeOf } from './references.ts';
import type { PartialPassport } from './report.ts';

export interface Channels {
  /** Nodes of channels on which a service is given online. */
  online: ReadonlySet<string>;
  offices: string[];
}

const kinds = ['online', 'counter', 'office'] as const;
type ChannelKind = (typeof kinds)[number];

/** What other catalogues call theirs. */
const elsewhere: Readonly<Record<string, ChannelKind>> = {
  online: 'online',
  homepage: 'online',
  website: 'online',
  'web-site': 'online',
  'e-service': 'online',
  'mobile-app': 'online',
};

export function readChannels(reading: Reading): Channels {
  const { graph, node } = reading;
  const online = new Set<string>();
  const offices = new Set<string>();
  for (const term of graph.take(node, 'PublicService.hasChannel').toSorted((a, b) => order(a.value, b.value))) {
    const kind = kindOf(reading, term.value);
    const office = kind === 'online' || kind === 'counter' ? undefined : officeOf(reading, term);
    if (kind === 'online') online.add(term.value);
    if (office) offices.add(office);
    else if (kind === 'online' || kind === 'counter') readOwn(reading, term.value);
    else noteUnknown(reading, term, 'office');
  }
  return { online, offices: [...offices].sort(order) };
}

/** What is said of these follows from the passport, where it is ours; the rest is left for the report. */
function readOwn({ graph, parts }: Reading, channel: string): void {
  parts.add(channel);
  if (/#(online|counter)$/.test(channel)) graph.take(channel, ...namings, 'Channel.identifier', 'Channel.ownedBy');
}

function kindOf(reading: Reading, channel: string): ChannelKind | undefined {
  for (const type of reading.graph.look(channel, 'Channel.type')) {
    const named = type.value.split(/[/#:]/).at(-1)?.toLowerCase() ?? '';
    const kind = conceptOf(reading, type, 'channel', kinds) ?? elsewhere[named];
    if (!kind) continue;
    reading.graph.takeKnown(channel, 'Channel.type', (one) => one === type);
    return kinds.find((one) => one === kind);
  }
  return undefined;
}

/** "all" where these are all the authority and its bodies have. */
export function officesIn(
  { lists, node }: Reading,
  authority: string | undefined,
  { offices }: Channels,
): Pick<PartialPassport, 'offices'> {
  const bodies = authority === undefined ? new Set<string>() : agenciesUnder(lists, authority);
  const all = lists.offices.filter(({ agency }) => bodies.has(agency)).map(({ code }) => code);
  const isAll = all.length === offices.length && all.every((code) => offices.includes(code));
  // A graph of a portal like this one says of an authority without offices that there are none.
  if (authority !== undefined && isAll && (offices.length > 0 || isOurs(node))) return { offices: 'all' };
  return offices.length > 0 ? { offices } : {};
}

function isOurs(node: string): boolean {
  return /\/api\/v1\/services\/[a-z0-9-]+(\/versions\/\d+)?$/.test(node);
}
