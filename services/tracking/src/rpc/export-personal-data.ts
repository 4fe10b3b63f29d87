import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { MethodsOf, personalData } from '@darcha/proto/contracts.ts';
import { type Exported, jsonMember, pinOfOneself } from '@darcha/proto/exported.ts';
import { leftOut, type Tellings, tell } from '@darcha/proto/tell.ts';
import { ownDataOnly } from '../domain/errors.ts';
import type { TrackedEvent } from '../domain/event.ts';
import { inventory } from '../domain/inventory.ts';
import type { EventStore } from '../store/event-store.ts';
import { callContext, type Pseudonym } from './call.ts';

type Rpc = Handler<MethodsOf<typeof personalData.tracking>['ExportPersonalData']>;

/** The reader takes it while it reads other services, too. */
const readWithinMs = 600_000;

const tellings: Tellings<TrackedEvent> = {
  subject: 'as-it-is',
  sequence: 'as-it-is',
  type: 'as-it-is',
  at: 'as-it-is',
  owner: leftOut('a keyed hash of the personal number'),
  followers: leftOut('keyed hashes of the personal numbers of others'),
  agencies: 'as-it-is',
  party: 'as-it-is',
  text: 'as-it-is',
  state: 'as-it-is',
  wait: 'as-it-is',
  informed: ({ client }) => ({ client }),
  service: 'as-it-is',
};

/** The timelines of all that is the caller's. Errors: `own-data-only`. */
export function exportPersonalData(store: EventStore, pseudonym: Pseudonym): Rpc {
  return () => {
    async function* all(): AsyncGenerator<Exported> {
      const pin = pinOfOneself(callContext().caller);
      if (pin === undefined) throw ownDataOnly();
      yield* jsonMember('inventory.json', inventory);
      for await (const subject of store.subjectsOf(pseudonym(`pin:${pin}`))) {
        const events = await store.timeline(subject);
        const told = events.map((event) => tell(event, tellings));
        yield* jsonMember(`timelines/${subject}.json`, told, events.at(-1)?.at);
      }
    }
    return Object.assign(all(), { readWithinMs });
  };
}
