/** What is written within an application: messages with the applicant, and opinions of other agencies. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { letters, MethodsOf } from '@darcha/proto/contracts.ts';
import type { Application } from '../domain/application.ts';
import type { Actor, Command } from '../domain/command.ts';
import { permit } from '../domain/guards.ts';
import { requirePower } from '../domain/representation.ts';
import type { Intake } from '../intake.ts';
import { find, perform } from '../perform.ts';
import { actorFor, caller, handledAs, readNumber, requireOfficial } from './call.ts';
import { askedWith, notCanned, useCannedAnswer } from './canned/use-canned-answer.ts';
import { takeAsOfficial } from './examination-call.ts';
import { readReasons } from './reasons.ts';
import { shown } from './show.ts';
import { toWireMessages, toWireOpinions } from './wire-letters.ts';

type Methods = MethodsOf<typeof letters>;
type LettersRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/** Errors: `application-unknown`. */
export function listMessages(intake: Intake): LettersRpc<'ListMessages'> {
  return async ({ number }) => {
    const { application, actor } = await found(intake, number);
    return { messages: toWireMessages(application, actor) };
  };
}

/** Errors: `application-unknown`, `action-not-allowed`, `words-invalid`, `steps-too-many`, `key-reused`, `request-invalid`. */
export function sendMessage(intake: Intake): LettersRpc<'SendMessage'> {
  return async ({ number, agency, text, language, idempotencyKey, cannedAnswer }) => {
    const words = readReasons({ reasons: text, language });
    const ofApplicant = caller().kind !== 'official';
    if (!ofApplicant && agency !== '')
      throw invalidField('/agency', 'role', 'Leave the agency out: you write for your own.');
    if (ofApplicant && cannedAnswer) throw notCanned();
    const command: Command = ofApplicant
      ? { name: 'write', words, ...(agency !== '' && { agency }) }
      : { name: 'reply', words };
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: async (application, passport, actor) => {
        if (!cannedAnswer) return command;
        permit(application, 'reply', actor);
        const using = { reference: cannedAnswer, kind: 'message', own: words } as const;
        return { name: 'reply', words: await useCannedAnswer(intake, using, { application, passport, actor }) };
      },
      handled: handledAs(intake.sealer, idempotencyKey, 'message', [
        agency,
        text,
        language,
        ...askedWith(cannedAnswer),
      ]),
    });
    return shown(intake, performed);
  };
}

/** Errors: `application-unknown`, `request-invalid`. */
export function markMessagesRead(intake: Intake): LettersRpc<'MarkMessagesRead'> {
  return async ({ number, agency, upTo }) => {
    const { application, actor } = await found(intake, number);
    requirePower(actor, 'apply');
    const side = actor.role === 'official' ? 'agency' : 'applicant';
    const thread = actor.role === 'official' ? actor.agency : agency || application.agency;
    const known = application.threads && Object.hasOwn(application.threads, thread) && application.threads[thread];
    const last = known ? Math.max(known.applicant, known.agency) : 0;
    if (upTo < 1 || upTo > last) {
      throw invalidField('/upTo', 'range', 'Give the position of a message of this thread.');
    }
    await intake.store.markRead(application.number, thread, side, upTo);
    return {};
  };
}

/**
 * Errors: `officials-only`, `application-unknown`, `not-your-turn`, `not-claimed`, `opinion-asked-already`, `opinion-invalid`,
 * `words-invalid`, `steps-too-many`, `key-reused`, `request-invalid`.
 */
export function askOpinion(intake: Intake): LettersRpc<'AskOpinion'> {
  return async ({ number, agency, question, language, sees, within, idempotencyKey }) => {
    if (sees.length > 120) throw invalidField('/sees', 'maxItems', 'Name at most 120 answers and records.');
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(agency)) throw invalidField('/agency', 'code', 'Name the agency by its code.');
    const words = readReasons({ reasons: question, language });
    const performed = await takeAsOfficial(intake, {
      ...{ number, idempotencyKey, rpc: 'ask-opinion', asked: [agency, question, language, sees, within] },
      command: () => ({ name: 'ask-opinion', agency, sees, within, words }),
    });
    return shown(intake, performed);
  };
}

/** Errors: `officials-only`, `application-unknown`, `no-opinion-asked`, `words-invalid`, `key-reused`, `request-invalid`. */
export function giveOpinion(intake: Intake): LettersRpc<'GiveOpinion'> {
  return async ({ number, opinion, language, idempotencyKey }) => {
    const { agency } = requireOfficial();
    const words = readReasons({ reasons: opinion, language });
    const { application } = await takeAsOfficial(intake, {
      ...{ number, idempotencyKey, rpc: 'give-opinion', asked: [opinion, language] },
      command: () => ({ name: 'give-opinion', words }),
    });
    return { opinion: toWireOpinions(application, agency).findLast((given) => given.agency === agency) ?? null };
  };
}

/** Errors: `sign-in-required`, `officials-only`, `application-unknown`. */
export function listOpinions(intake: Intake): LettersRpc<'ListOpinions'> {
  return async ({ number }) => {
    const { agency } = requireOfficial();
    const { application } = await found(intake, number);
    return { opinions: toWireOpinions(application, agency) };
  };
}

async function found(intake: Intake, number: string): Promise<{ application: Application; actor: Actor }> {
  const { application } = await find(intake, readNumber(number));
  return { application, actor: await actorFor(intake)(application) };
}
