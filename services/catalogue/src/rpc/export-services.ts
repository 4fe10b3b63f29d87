import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { feed, MethodsOf } from '@darcha/proto/contracts.ts';
import { compareTexts, type Snapshot, type Version } from '../domain/edition/snapshot.ts';
import type { Keeper } from '../keeper.ts';
import { bounded, toAgency, toEvent, toOffice, toTerritory } from './wire.ts';

/** All that is in force, of the edition in force when the call began. Errors: `request-invalid`. */
export function exportServices(keeper: Keeper): Handler<MethodsOf<typeof feed>['ExportServices']> {
  return async function* ({ knownEdition }) {
    const snapshot = keeper.current();
    const { edition } = snapshot;
    if (bounded('known_edition', knownEdition, 64) === edition) {
      yield { edition };
      return;
    }
    yield { edition, lists: listsOf(snapshot) };
    for (const version of inOrder(snapshot)) yield { edition, service: serviceOf(version) };
  };
}

function listsOf({ agencies, offices, events, territories }: Snapshot) {
  return {
    agencies: [...agencies.values()].map(toAgency),
    offices: offices.map(toOffice),
    events: events.map(toEvent),
    territories: territories.map(toTerritory),
  };
}

/** By identifier: the order stays when a title changes. */
function inOrder({ inForce }: Snapshot): Version[] {
  return inForce.map(({ version }) => version).sort((a, b) => compareTexts(a.passport.id, b.passport.id));
}

function serviceOf({ passport, json, digest, publishedAt }: Version) {
  return { id: passport.id, version: passport.version, passportJson: json, digest, publishedAt };
}
