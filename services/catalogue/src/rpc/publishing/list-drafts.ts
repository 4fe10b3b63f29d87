import { invalidField } from '@darcha/kit/errors.ts';
import { agenciesOf, type Publishing } from '../../publishing.ts';
import type { DraftPlace } from '../../store/draft-store.ts';
import { fromWirePage } from '../wire.ts';
import { requireEditor } from './editor.ts';
import { readServiceId } from './fields.ts';
import type { Rpc } from './handler.ts';
import { fromWireState, toListedDraft } from './wire.ts';

/** Drafts of the caller's agency and of the bodies under it. Errors: `request-invalid`. */
export function listDrafts(publishing: Publishing): Rpc<'ListDrafts'> {
  return async (request) => {
    const editor = requireEditor();
    const { size, token } = fromWirePage(request.page);
    const service = request.service === '' ? '' : readServiceId(request.service);
    const filter = { agencies: agenciesOf(publishing, editor), state: fromWireState(request.state), service };
    const found = await publishing.drafts.list(filter, fromToken(token), size + 1);
    const shown = found.slice(0, size);
    const last = shown.at(-1);
    return {
      drafts: shown.map((draft) => toListedDraft(draft, editor)),
      page: { nextToken: found.length > size && last ? toToken(last) : '' },
    };
  };
}

function toToken({ changedAt, id }: DraftPlace): string {
  return Buffer.from(`${changedAt} ${id}`).toString('base64url');
}

function fromToken(token: string): DraftPlace | undefined {
  if (token === '') return undefined;
  const [, changedAt, id] =
    /^([\dT:.-]{20,27}Z) ([a-f0-9]{24})$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (changedAt && id) return { changedAt, id };
  throw invalidField('page.token', 'token', 'The page token is not usable. Begin again with the first page.');
}
