import { findDraft, type Publishing } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDraftId } from './fields.ts';
import type { Rpc } from './handler.ts';
import { toDraft } from './wire.ts';

/** One draft with its faults, or with what will be shown. Errors: `draft-unknown`, `request-invalid`. */
export function getDraft(publishing: Publishing): Rpc<'GetDraft'> {
  return async (request) => {
    const editor = requireEditor();
    const draft = await findDraft(publishing, readDraftId(request.draft), editor);
    return { draft: await toDraft(publishing, draft, editor) };
  };
}
