import { type Publishing, perform } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDraftId, readExpectedVersion } from './fields.ts';
import type { Rpc } from './handler.ts';
import { toDraft } from './wire.ts';

/** Gives a draft up. Errors: `version-stale`, `action-not-allowed`, `draft-unknown`, `request-invalid`. */
export function discardDraft(publishing: Publishing): Rpc<'DiscardDraft'> {
  return async (request) => {
    const editor = requireEditor();
    const expectedVersion = readExpectedVersion(request.expectedVersion);
    const asked = { id: readDraftId(request.draft), editor, expectedVersion };
    const draft = await perform(publishing, asked, () => ({ step: 'discard' }));
    return { draft: await toDraft(publishing, draft, editor) };
  };
}
