import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { knownCodes } from '../../content.ts';
import { type Editor, sha256 } from '../../domain/published.ts';
import { type CheckedDraft, checkDraft, readDraft } from '../../domain/publishing/check-draft.ts';
import type { Publishing } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readIdempotencyKey, readText } from './fields.ts';
import type { Rpc } from './handler.ts';
import { keep, mostOpen } from './save-draft.ts';

const mostTexts = 200;
const mostBytes = 900 * 1024;
/** Faults told of one draft. */
const mostFaults = 50;

interface Judged extends CheckedDraft {
  text: string;
}

/**
 * Begins drafts of several services. All are judged before the first is kept, and their identifiers follow from the key: the
 * same call again completes what was cut short. Errors: `key-reused`, `draft-limit`, `request-invalid`.
 */
export function importDrafts(publishing: Publishing): Rpc<'ImportDrafts'> {
  return async ({ texts, idempotencyKey, onlyCheck }) => {
    const editor = requireEditor();
    readTexts(texts);
    const key = onlyCheck ? '' : readIdempotencyKey(idempotencyKey);
    const judged = await judge(publishing, texts, editor);
    if (onlyCheck) return { drafts: judged.map((one) => toImported('', one)) };
    const ids = judged.map((_, at) =>
      sha256(JSON.stringify([editor.agency, editor.id, key, 'import', at])).slice(0, 24),
    );
    await checkRoom(publishing, editor, ids);
    // Of all texts together: another import under the same key is noticed at its first draft.
    const whole = sha256(JSON.stringify(texts));
    for (const [at, one] of judged.entries()) {
      await keep(publishing, { id: ids[at] ?? '', ...one, fingerprint: `${whole}/${at}` }, editor);
    }
    return { drafts: judged.map((one, at) => toImported(ids[at] ?? '', one)) };
  };
}

function readTexts(texts: readonly string[]): void {
  if (texts.length < 1 || texts.length > mostTexts) {
    throw invalidField('texts', 'length', `texts must be 1 to ${mostTexts} passports. Divide them.`);
  }
  for (const text of texts) readText(text);
  if (texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) <= mostBytes) return;
  throw invalidField('texts', 'too-large', `texts have more than ${mostBytes} bytes (900 KiB) together. Divide them.`);
}

async function judge(
  { store, keeper, now }: Publishing,
  texts: readonly string[],
  { agency }: Editor,
): Promise<Judged[]> {
  const reference = await store.reference();
  if (!reference) throw new Error('the catalogue has no reference lists');
  const surroundings = {
    known: knownCodes(reference),
    agencies: keeper.current().agencies,
    agency,
    today: tashkentDay(now()),
  };
  const judged: Judged[] = [];
  for (const text of texts) {
    const read = readDraft(text);
    // Looking it up lets other calls have their turn in between.
    const published = await store.versionsOfService(read.service);
    judged.push({ text, ...checkDraft(read, { ...surroundings, published }) });
  }
  return judged;
}

/** Throws `draft-limit` unless all that are not there yet have room. */
async function checkRoom({ drafts }: Publishing, { agency }: Editor, ids: readonly string[]): Promise<void> {
  const [open, ...there] = await Promise.all([drafts.countOpen(agency, mostOpen), ...ids.map((id) => drafts.find(id))]);
  const missing = there.filter((draft) => draft === undefined).length;
  if (missing === 0 || open + missing <= mostOpen) return;
  const message = `Your agency has ${open} drafts open of ${mostOpen}, and ${missing} more would begin. Publish or discard some first.`;
  throw new DomainError('too-many', 'draft-limit', message);
}

function toImported(draft: string, { service, faults }: Judged) {
  const told = faults
    .slice(0, mostFaults)
    .map(({ line, column, path, code, message }) => ({ line, column, path, code, message }));
  return { draft, service, faults: told, faultsLeftOut: faults.length - told.length };
}
