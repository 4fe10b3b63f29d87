/** Every RPC of every service of intake's contract, called as anybody. */
import { DomainError } from '@darcha/kit/errors.ts';
import { methodName } from '@darcha/kit/rpc/types.ts';
import type { Contract } from '@darcha/proto/contracts.ts';
import { loadService, packageOf } from '@darcha/proto/load.ts';
import { as, type CallerName } from '../support.ts';
import { around, instance } from './around.ts';

const packageName = 'darcha.intake.v1';

interface Door {
  call(request: object): Promise<unknown>;
}

/** By "Service/Method". */
export type Doors = ReadonlyMap<string, Door>;

/** As a peer with this certificate reaches them. */
export function openDoors(peer?: string): Doors {
  const doors = new Map<string, Door>();
  for (const [full, definition] of Object.entries(packageOf(`${packageName}.Intake`))) {
    if ('format' in definition) continue;
    const contract = { name: full, service: loadService(full) } as Contract<Record<never, never>>;
    const client = around.reach(contract, instance, peer) as unknown as Record<string, (given: unknown) => unknown>;
    for (const [name, { requestStream, responseStream }] of Object.entries(contract.service)) {
      const call = client[methodName(name)];
      if (!call) throw new Error(`no client for ${full}/${name}`);
      const made = (request: object) => (requestStream ? call(only(request)) : call(request));
      doors.set(`${full.slice(packageName.length + 1)}/${name}`, {
        call: async (request) =>
          responseStream ? first(made(request) as AsyncIterable<unknown>) : await made(request),
      });
    }
  }
  return doors;
}

async function* only(request: object) {
  yield request;
}

async function first(messages: AsyncIterable<unknown>): Promise<unknown> {
  for await (const message of messages) return message;
  return undefined;
}

/** The code of the refusal; "ok" where there was none. */
export async function codeOf(door: Door | undefined, name: CallerName, request: object): Promise<string> {
  try {
    if (!door) throw new Error('no such door');
    await as(name, () => door.call(request));
    return 'ok';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
