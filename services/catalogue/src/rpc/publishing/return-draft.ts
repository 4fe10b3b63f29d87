import { type Publishing, perform } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDraftId, readExpectedVersion, readReason } from './fields.ts';
import type { Rpc } from './handler.ts';
import { toDraft } from './wire.ts';

/** Gives a draft back to its authors. Errors: `version-stale`, `action-not-allowed`, `draft-unknown`, `request-invalid`. */
export function returnDraft(publishing: Publishing): Rpc<'ReturnDraft'> {
  return async (request) => {
    const editor = requireEditor();
    const reason = readReason(request.reason);
    const expectedVersion = readExpectedVersion(request.expectedVersion);
    const asked = { id: readDraftId(request.draft), editor, expectedVersion };
    const draft = await perform(publishing, asked, () => ({ step: 'return', reason }));
    return { draft: await toDraft(publishing, draft, editor) };
  };
}
