import { agenciesOf, findDraft, type Publishing } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDraftId, readServiceId } from './fields.ts';
import type { Rpc } from './handler.ts';
import { toEvent, toRetirement } from './wire.ts';

/** Who changed what and when: of a draft, or of a service in the hands of the caller's agency. */
export function listEditorialEvents(publishing: Publishing): Rpc<'ListEditorialEvents'> {
  return async (request) => {
    const editor = requireEditor();
    const { store, drafts } = publishing;
    if (request.draft !== '') {
      const draft = await findDraft(publishing, readDraftId(request.draft), editor);
      const version = await store.versionOfDraft(draft.id);
      return {
        events: [...draft.events.map((event) => toEvent(draft.id, event)), ...(version ? toRetirement(version) : [])],
      };
    }
    const service = readServiceId(request.service);
    const found = await drafts.ofService(service, agenciesOf(publishing, editor));
    const ofDrafts = found.flatMap(({ id, events }) => events.map((event) => toEvent(id, event)));
    const ids = new Set(agenciesOf(publishing, editor));
    const versions = await store.versionsOfService(service);
    const retirements = versions.filter(({ retirement }) => retirement && ids.has(retirement.by.agency));
    const events = [...ofDrafts, ...retirements.flatMap(toRetirement)];
    return { events: events.sort((a, b) => (String(a.at) < String(b.at) ? -1 : 1)) };
  };
}
