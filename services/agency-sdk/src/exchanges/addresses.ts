/** The addresses a member was given for the exchange, and those behind their names. */
import { ADDRCONFIG, type LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';

const form = /^(?<host>\[[0-9a-fA-F:.]+\]|[^\s:/,]+):(?<port>\d{1,5})$/;

type Resolve = (host: string) => Promise<LookupAddress[]>;
const resolveAll: Resolve = (host) => lookup(host, { all: true, hints: ADDRCONFIG });

/** Takes "host:port", or several separated by commas, apart; throws when one of them is not of this form. */
export function readAddresses(given: string): string[] {
  const addresses = given.split(',').map((address) => address.trim());
  const wrong = addresses.find((address) => !(Number(form.exec(address)?.groups?.port) <= 65_535));
  if (wrong === undefined) return [...new Set(addresses)];
  throw new Error(
    `The address of the exchange must be "host:port", or several separated by commas, but is "${given}".`,
  );
}

/**
 * The addresses a name stands for, when it stands for several machines. A name with one address of a kind, an address, and a
 * name that cannot be resolved now are left as they are: connections resolve them themselves.
 */
export async function behind(address: string, resolve: Resolve = resolveAll): Promise<string[]> {
  const { host = '', port = '' } = form.exec(address)?.groups ?? {};
  if (host.startsWith('[')) return [address];
  const found = await resolve(host).catch(() => []);
  // One machine may have an address of either family; to take both for two machines would double every stream.
  const [four, six] = [4, 6].map((family) => found.filter((one) => one.family === family));
  const machines = (six?.length ?? 0) > (four?.length ?? 0) ? six : four;
  if (!machines || machines.length < 2) return [address];
  return machines.map((one) => (one.family === 6 ? `[${one.address}]:${port}` : `${one.address}:${port}`));
}
