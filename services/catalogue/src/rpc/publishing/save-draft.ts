import { DomainError } from '@darcha/kit/errors.ts';
import { toPointer } from '../../domain/document/fault.ts';
import { readYaml } from '../../domain/document/yaml-document.ts';
import { type Editor, sha256 } from '../../domain/published.ts';
import type { CheckedDraft } from '../../domain/publishing/check-draft.ts';
import { differencesOf } from '../../domain/publishing/differences.ts';
import { type Draft, type DraftCommand, decide } from '../../domain/publishing/draft.ts';
import { check, findDraft, type Publishing, perform } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDraftId, readExpectedVersion, readIdempotencyKey, readText } from './fields.ts';
import type { Rpc } from './handler.ts';
import { toDraft } from './wire.ts';

/** Drafts an agency may have open. */
export const mostOpen = 200;
/** Places told of a change. */
const mostPlaces = 50;

type Written = Pick<CheckedDraft, 'service' | 'faults'> & { text: string };

/**
 * Begins a draft or replaces the text of one. Errors: `version-stale`, `action-not-allowed`, `key-reused`, `draft-limit`,
 * `draft-unknown`, `request-invalid`.
 */
export function saveDraft(publishing: Publishing): Rpc<'SaveDraft'> {
  return async (request) => {
    const editor = requireEditor();
    const text = readText(request.text);
    if (request.draft === '') {
      const draft = await begin(publishing, text, readIdempotencyKey(request.idempotencyKey), editor);
      return { draft: await toDraft(publishing, draft, editor) };
    }
    const id = readDraftId(request.draft);
    const expectedVersion = readExpectedVersion(request.expectedVersion);
    const { agency } = await findDraft(publishing, id, editor);
    const checked = await check(publishing, text, agency);
    const draft = await perform(publishing, { id, editor, expectedVersion }, (before) =>
      commandOf({ text, ...checked }, before.text),
    );
    return { draft: await toDraft(publishing, draft, editor) };
  };
}

/** The identifier follows from the key: the same call again finds the draft it has begun. */
async function begin(publishing: Publishing, text: string, key: string, editor: Editor): Promise<Draft> {
  const { drafts } = publishing;
  const id = sha256(JSON.stringify([editor.agency, editor.id, key])).slice(0, 24);
  const there = await drafts.find(id);
  if (!there && (await drafts.countOpen(editor.agency, mostOpen)) >= mostOpen) {
    const message = `Your agency has ${mostOpen} drafts open. Publish or discard some first.`;
    throw new DomainError('too-many', 'draft-limit', message);
  }
  const checked = await check(publishing, text, editor.agency);
  return keep(publishing, { id, text, ...checked, fingerprint: sha256(text) }, editor);
}

/** Keeps a draft that is begun, once for each identifier; throws `key-reused`. */
export async function keep(
  { drafts, now }: Publishing,
  begun: Written & { id: string; fingerprint: string },
  editor: Editor,
): Promise<Draft> {
  const { id, fingerprint } = begun;
  const at = now().toISOString();
  const empty: Draft = {
    id,
    version: 0,
    agency: editor.agency,
    service: '',
    text: '',
    status: { kind: 'editing' },
    authors: [],
    events: [],
    createdAt: at,
    changedAt: at,
  };
  const there = await drafts.begin(decide(empty, commandOf(begun, ''), editor, now()), fingerprint);
  if (there.fingerprint === fingerprint) return there.draft;
  const message = 'This idempotency key was used to begin a draft with another text. Use a new key for each new draft.';
  throw new DomainError('invalid', 'key-reused', message);
}

function commandOf({ text, service, faults }: Written, before: string): DraftCommand {
  return {
    step: 'save',
    text,
    textDigest: sha256(text),
    service,
    faults: faults.length,
    changed: changedPlaces(before, text),
  };
}

/** None while either text cannot be read. */
function changedPlaces(before: string, after: string): string[] {
  if (before === '') return [];
  const [older, newer] = [readYaml(before, 'draft').value, readYaml(after, 'draft').value];
  if (older === undefined || newer === undefined) return [];
  const places = differencesOf(older, newer).slice(0, mostPlaces);
  return places.map(({ path }) => toPointer(path).slice(0, 200));
}
