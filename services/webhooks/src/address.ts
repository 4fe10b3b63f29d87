/** Which addresses may be called: only hosts on the public Internet, whatever their names resolve to. */
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { invalidField } from '@darcha/kit/errors.ts';
import ipaddr from 'ipaddr.js';

const longestUrl = 500;
/** How long the resolving of a name may keep the one who registers it, milliseconds. */
const lookupMs = 4_000;

/** The address, parsed. Throws `request-invalid` for one that could never be called. */
export function checkUrl(url: string, allowPrivate: boolean): URL {
  const parsed = url.length <= longestUrl ? URL.parse(url) : null;
  const usable = parsed && (parsed.protocol === 'https:' || (allowPrivate && parsed.protocol === 'http:'));
  if (!usable) throw refuse(`an https address of at most ${longestUrl} characters`);
  if (parsed.username !== '' || parsed.password !== '' || parsed.hash !== '') {
    throw refuse('an address without user name, password and fragment');
  }
  const host = hostOf(parsed);
  if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) throw refuse('an address on the public Internet');
  return parsed;
}

export interface Found {
  address: string;
  family: number;
}

type Lookup = (host: string, options: { all: true }) => Promise<Found[]>;

/**
 * Throws `request-invalid` when the host could not be called now: whoever registers an address learns of a wrong name at
 * once. What exactly is wrong is not told, since it would tell which names there are inside.
 */
export async function checkHost(url: URL, lookup?: Lookup): Promise<void> {
  const waiting = new AbortController();
  const late = sleep(lookupMs, undefined, { signal: waiting.signal }).then(() => {
    throw new Error('the name of the host was not resolved in time');
  });
  try {
    await Promise.race([publicAddressOf(url, false, lookup), late]);
  } catch {
    const message =
      'The name of the host cannot be resolved at present, or leads to no address on the public Internet. ' +
      'Check it, or try again later.';
    throw invalidField('url', 'host', message);
  } finally {
    waiting.abort();
  }
}

/** An IP address of the host that may be called. Throws when there is none. */
export async function publicAddressOf(url: URL, allowPrivate: boolean, lookup: Lookup = systemLookup): Promise<Found> {
  const found = await lookup(hostOf(url), { all: true });
  const usable = found.find(({ address }) => allowPrivate || isPublic(address));
  if (!usable) throw new Error('the name of the host leads to no public address');
  return usable;
}

function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** What the Internet routes, by its registries; outside of it stand private, local and reserved addresses, and IPv4 in disguise. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');
/** The door of a cloud to its own management, which stands among public addresses. */
const closed = new Set(['168.63.129.16']);

function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || closed.has(parsed.toString())) return false;
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast);
}

function refuse(wanted: string) {
  return invalidField('url', 'url', `Give ${wanted}.`);
}
