/** Who may edit: officials with the role of an editor, and nobody else. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Editor } from '../../domain/published.ts';

const role = 'editor';

/** The calling editor; throws `sign-in-required` or `editor-required`. */
export function requireEditor(): Editor {
  const caller = currentContext()?.caller;
  if (!caller || caller.kind === 'anonymous') {
    throw new DomainError('unauthenticated', 'sign-in-required', 'Sign in as an editor of an agency first.');
  }
  if (caller.kind === 'official' && caller.roles.includes(role)) {
    return { id: caller.id, name: caller.name, agency: caller.agency };
  }
  const message = `This is for officials with the role "${role}". Ask your agency to give it to you.`;
  throw new DomainError('forbidden', 'editor-required', message);
}
