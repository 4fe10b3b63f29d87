import { invalidField } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { feed, MethodsOf } from '@darcha/proto/contracts.ts';
import type { ChangeKind as WireChangeKind } from '@darcha/proto/gen/darcha/catalogue/v1/ChangeKind.ts';
import type { ChangeKind } from '../domain/publishing/change.ts';
import type { CatalogueStore } from '../store/store.ts';

const usualLimit = 100;
const mostAtOnce = 500;

const wireKinds: Record<ChangeKind, WireChangeKind> = {
  published: 'CHANGE_KIND_PUBLISHED',
  retired: 'CHANGE_KIND_RETIRED',
};

/** What was published or retired behind a position. Errors: `request-invalid`. */
export function listChanges(
  store: Pick<CatalogueStore, 'changesAfter'>,
): Handler<MethodsOf<typeof feed>['ListChanges']> {
  return async ({ after, limit }) => {
    if (after < 0) throw invalidField('after', 'out-of-bounds', 'after must be a position, or 0 for all changes.');
    if (limit < 0 || limit > mostAtOnce) {
      const message = `limit must be from 1 to ${mostAtOnce}, or 0 for ${usualLimit}.`;
      throw invalidField('limit', 'out-of-bounds', message);
    }
    const size = limit || usualLimit;
    // One more than wanted tells whether there are more.
    const found = await store.changesAfter(after, size + 1);
    return {
      changes: found.slice(0, size).map(({ kind, ...change }) => ({ ...change, kind: wireKinds[kind] })),
      more: found.length > size,
    };
  };
}
