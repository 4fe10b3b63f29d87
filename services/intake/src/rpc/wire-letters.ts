/** Messages and opinions in the contract's shapes, as far as their reader may see them. */
import type { LetterMessageInput } from '@darcha/proto/gen/darcha/intake/v1/LetterMessage.ts';
import type { OpinionInput } from '@darcha/proto/gen/darcha/intake/v1/Opinion.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Application } from '../domain/application.ts';
import type { Actor } from '../domain/command.ts';
import { takesPart } from '../domain/view.ts';

/** The applicant's all, an agency's own. */
export function toWireMessages({ letters, readUpTo = {} }: Application, actor: Actor): LetterMessageInput[] {
  const official = actor.role === 'official' ? actor : undefined;
  const own = (letters?.messages ?? []).filter(({ agency }) => !official || agency === official.agency);
  return own.map(({ agency, position, from, at, words }) => {
    const byApplicant = from === 'applicant';
    const read = readUpTo[agency]?.[official ? 'agency' : 'applicant'] ?? 0;
    return {
      ...{ agency, position, at },
      from: byApplicant ? 'applicant' : 'official',
      official: byApplicant || !official ? '' : from.official,
      language: words.language,
      text: words.text,
      texts: words.texts ? toWireText(words.texts) : null,
      unread: byApplicant === (official !== undefined) && position > read,
    };
  });
}

const states = {
  asked: 'OPINION_STATE_ASKED',
  given: 'OPINION_STATE_GIVEN',
  dropped: 'OPINION_STATE_DROPPED',
} as const;

/** All for agencies that decide; for one that was only asked, its own. */
export function toWireOpinions(application: Application, reader: string): OpinionInput[] {
  const { opinions = [], letters } = application;
  const deciding = reader === application.agency || takesPart(reader, application);
  const seen = opinions.filter(({ agency }) => deciding || agency === reader);
  return seen.map(({ id, agency, askedBy, state, at, until, sees, given }) => {
    const words = letters?.opinions[id];
    return {
      ...{ id, agency, sees },
      askedBy: askedBy.agency,
      state: states[state],
      at: at.toISOString(),
      until: until.toISOString(),
      question: words?.question.text ?? '',
      opinion: words?.answer?.text ?? '',
      givenAt: given?.at.toISOString() ?? '',
      givenBy: given?.official ?? '',
    };
  });
}
