import { type Publishing, publish } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDay, readDraftId, readVersionRead } from './fields.ts';
import type { Rpc } from './handler.ts';
import { toDraft } from './wire.ts';

/**
 * Publishes a draft under the next number; visible here when this answers. Errors: `second-person-required`,
 * `authority-foreign`, `passport-faulty`, `version-stale`, `action-not-allowed`, `draft-unknown`, `request-invalid`.
 */
export function publishDraft(publishing: Publishing): Rpc<'PublishDraft'> {
  return async (request) => {
    const editor = requireEditor();
    const expectedVersion = readVersionRead(request.expectedVersion);
    const asked = { id: readDraftId(request.draft), editor, expectedVersion };
    const draft = await publish(publishing, asked, readDay(request.day));
    return { draft: await toDraft(publishing, draft, editor) };
  };
}
