/** The applicant lets a program know how the application goes on, and ends that. */
import { createHash } from 'node:crypto';
import { invalidField } from '@darcha/kit/errors.ts';
import type { Steps } from './decide.ts';
import { hasRoom, stepsTooMany } from './room.ts';

/** The integrator that is told of every change of state. */
export interface Informed {
  /** Identifier of its client. */
  client: string;
  /** SHA-256 of the code of the draft it had prepared, by which it knows whose application this is; absent where it had prepared none. */
  draft?: string;
}

export const informingSteps: Steps<'allow-informing' | 'end-informing'> = {
  'allow-informing': ({ application, command: { client } }) => {
    const { status, preparedBy, informed: before, preparedDraft: draft } = application;
    const named = client === '' ? preparedBy : client;
    if (named === undefined) {
      throw invalidField('/client', 'required', 'Name the program: none has prepared this application.');
    }
    if (before?.client === named) return { status, events: [] };
    if (!hasRoom(application, 'application.informing-allowed')) {
      throw stepsTooMany('Tell the program yourself.');
    }
    const informed: Informed = { client: named, ...(named === preparedBy && draft && { draft }) };
    const fillings = { client: named };
    return { status, informed, events: [{ type: 'application.informing-allowed', party: 'applicant', fillings }] };
  },

  'end-informing': ({ application: { status, informed } }) => {
    if (!informed) return { status, events: [] };
    const fillings = { client: informed.client };
    const events = [{ type: 'application.informing-ended', party: 'applicant', fillings } as const];
    return { status, informed: null, events };
  },
};

/** What stands for the code of a prepared draft: whoever has the code can make it, and nobody can go back from it. */
export function draftDigest(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
