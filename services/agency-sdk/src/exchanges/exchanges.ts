/** The instances of the exchange: which there are, and which of them to call. */
import { outsideContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { MemberOptions } from '../types.ts';
import { behind, readAddresses } from './addresses.ts';
import { type ExchangeInstance, openInstance } from './instance.ts';
import { createReach, type Reach } from './reach.ts';

export interface Exchanges {
  /** Calls one instance and, when it is away, the next. */
  readonly reach: Reach;
  /** Tells of the instances there are, now and whenever they change, until the function it gives is called. */
  follow(listener: (instances: readonly ExchangeInstance[]) => void): () => void;
  close(): void;
}

/** Pauses between looking which instances there are, milliseconds: doubled each time, for at first there may be more soon. */
const pause = { first: 500, longest: 10_000 } as const;
/** How long an instance that was told of has for a first connection, milliseconds. */
const firstConnection = 2_000;
/** How long an instance has to say which others there are, milliseconds. */
const announcementWithin = 3_000;

/** Connects when first used. The addresses that were given are where it begins; what is announced there takes their place. */
export function createExchanges(options: MemberOptions): Exchanges {
  const { log, timeoutMs = 12_000 } = options;
  const given = readAddresses(options.address);
  const open = (address: string) => openInstance(address, options);
  const listeners = new Set<(instances: readonly ExchangeInstance[]) => void>();
  const leaving = new Set<ExchangeInstance>();
  let instances = given.map(open);
  let timer: NodeJS.Timeout | undefined;
  let begun = false;
  let closed = false;
  const reach = createReach({ instances: () => instances, timeoutMs, log });

  const set = (next: ExchangeInstance[]) => {
    const gone = instances.filter((instance) => !next.includes(instance));
    const [before, now] = [instances, next].map((all) => all.map(({ address }) => address).toSorted());
    instances = next;
    if (before?.join() === now?.join()) return;
    log.info({ instances: now }, 'the instances of the exchange are others now');
    for (const tell of listeners) tell(instances);
    // What is under way there may end.
    for (const instance of gone) {
      leaving.add(instance);
      setTimeout(() => leaving.delete(instance) && instance.close(), timeoutMs).unref();
    }
  };
  const find = async () => {
    const seeds = (await Promise.all(given.map((address) => behind(address)))).flat();
    const told = await announcedBy(instances);
    const known = new Map(instances.map((instance) => [instance.address, instance]));
    const announced = await reachable(told ?? [], known, open);
    if (announced.length > 0) return announced;
    const wanted = seeds.map((address) => known.get(address) ?? open(address));
    // When nobody could be asked, what was announced before may still come back.
    return told ? wanted : [...new Set([...instances, ...wanted])];
  };
  const look = async (wait: number) => {
    const found = await find();
    if (closed) {
      for (const instance of found) instance.close();
      return;
    }
    set(found);
    timer = setTimeout(() => void look(Math.min(wait * 2, pause.longest)), wait).unref();
  };
  const begin = () => {
    if (begun || closed) return;
    begun = true;
    outsideContext(() => void look(pause.first));
  };
  return {
    reach: (what, work, how) => {
      begin();
      if (closed) throw new DomainError('unavailable', 'stopping', 'The member is closed.');
      return reach(what, work, how);
    },
    follow: (listener) => {
      begin();
      listeners.add(listener);
      listener(instances);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
      for (const instance of [...instances, ...leaving]) instance.close();
    },
  };
}

/** What the first that can be asked says; undefined when none can. */
async function announcedBy(instances: readonly ExchangeInstance[]): Promise<string[] | undefined> {
  for (const { exchange } of instances) {
    const told = await exchange.listInstances({}, { timeoutMs: announcementWithin }).catch(() => undefined);
    if (told) return told.addresses;
  }
  return undefined;
}

/** Those that are connected already or can be: an address that is announced wrongly must not take the place of one that works. */
async function reachable(
  addresses: string[],
  known: ReadonlyMap<string, ExchangeInstance>,
  open: (address: string) => ExchangeInstance,
): Promise<ExchangeInstance[]> {
  const tried = await Promise.all(
    addresses.map(async (address) => {
      const instance = known.get(address) ?? open(address);
      if (known.has(address) || (await instance.exchange.connects(firstConnection))) return instance;
      instance.close();
      return undefined;
    }),
  );
  return tried.filter((instance) => instance !== undefined);
}
