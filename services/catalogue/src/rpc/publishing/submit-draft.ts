import { check, type Publishing, passportOf, perform } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDraftId, readExpectedVersion } from './fields.ts';
import type { Rpc } from './handler.ts';
import { toDraft } from './wire.ts';

/** Hands a draft to a colleague. Errors: `passport-faulty`, `version-stale`, `action-not-allowed`, `draft-unknown`. */
export function submitDraft(publishing: Publishing): Rpc<'SubmitDraft'> {
  return async (request) => {
    const editor = requireEditor();
    const expectedVersion = readExpectedVersion(request.expectedVersion);
    const asked = { id: readDraftId(request.draft), editor, expectedVersion };
    const draft = await perform(publishing, asked, async (before) => {
      // Whether it may be submitted at all is told before what is wrong in it.
      if (before.status.kind === 'editing') passportOf(await check(publishing, before.text, before.agency));
      return { step: 'submit' };
    });
    return { draft: await toDraft(publishing, draft, editor) };
  };
}
