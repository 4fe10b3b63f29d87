import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { versionInForce } from '../../domain/edition/snapshot.ts';
import { toVersion } from '../../domain/edition/version.ts';
import { fromPublished } from '../../domain/published.ts';
import { governs } from '../../domain/publishing/check-draft.ts';
import { announce, notPast, type Publishing } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDay, readServiceId, readVersion } from './fields.ts';
import type { Rpc } from './handler.ts';
import { versionOf, versionsOf } from './stored.ts';

/**
 * Ends a version from a day on, and the service with it when it is the one in force; the same once more changes nothing. Errors: `service-unknown`, `version-unknown`,
 * `authority-foreign`, `already-retired`, `request-invalid`.
 */
export function retireService(publishing: Publishing): Rpc<'RetireService'> {
  return async (request) => {
    const by = requireEditor();
    const service = readServiceId(request.service);
    const day = readDay(request.day);
    const versions = await versionsOf(publishing, service);
    const stored = versionOf(versions, readVersion('version', request.version));
    const { authority, published } = fromPublished(stored);
    if (!governs(publishing.keeper.current().agencies, by.agency, authority)) {
      const message = `The service is given by "${authority}"; only its editors retire it.`;
      throw new DomainError('forbidden', 'authority-foreign', message);
    }
    if (stored.retired === undefined) notPast(publishing, day);
    if (day < published) {
      const message = `The version is in force from ${published} on. Give that day or a later one.`;
      throw invalidField('day', 'before-published', message);
    }
    const at = publishing.now().toISOString();
    const retired = await publishing.store.retire(stored, day, { by, at });
    if (retired.retired !== day) {
      const message = `The version is retired from ${retired.retired} on, and that never changes.`;
      throw new DomainError('wrong-state', 'already-retired', message, { details: { retired: retired.retired ?? '' } });
    }
    await announce(publishing, retired);
    const after = new Map(versions).set(retired.version, retired);
    const there = versionInForce([...after.values()].map(toVersion), day);
    return { service, version: retired.version, day, versionInForce: there?.written.version ?? 0 };
  };
}
