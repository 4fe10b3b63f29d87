/** What officials of the deciding agencies do besides deciding. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { deadline, parseTerm } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Decision, Reasons, StatusOf } from './application.ts';
import { stopped } from './clock.ts';
import type { Actor, Command, Taking } from './command.ts';
import type { Outcome, Steps } from './decide.ts';
import { currentPart, withPart } from './parts.ts';
import { leadsToAnswer } from './pointer.ts';
import { correctWithin } from './terms.ts';

export const officialSteps: Steps<'claim' | 'assign' | 'return'> = {
  claim: ({ application, actor }) => {
    const { id, agency } = officialOf(actor);
    return handed(application, agency, id, 'application.claimed');
  },

  assign: ({ application, command, actor }) =>
    handed(application, officialOf(actor).agency, command.to, 'application.assigned'),

  return: (taking) => {
    const { application, command, world } = taking;
    checkReasons(command.reasons);
    const { papers = [], attachments = [] } = command;
    checkMarked({ fields: command.fields, papers, attachments }, world.passport);
    const until = deadline(world.now, parseTerm(correctWithin(world.passport)));
    const { submittedAt } = examined(application.status);
    const { fields, reasons } = command;
    const { clock, events } = stopped(application, 'correction', world.now);
    return {
      status: {
        ...{ kind: 'returned', submittedAt, until, decision: decisionOf(taking), fields, secret: { reasons } },
        ...(papers.length > 0 && { papers }),
        ...(attachments.length > 0 && { attachments }),
      },
      ...(clock && { clock }),
      events: [happened('application.returned', officialOf(taking.actor).agency), ...events],
    };
  },
};

/** The agency's part in an official's hands. */
function handed(
  { status, parts }: Application,
  agency: string,
  to: string,
  type: 'application.claimed' | 'application.assigned',
): Outcome {
  const part = currentPart(parts, agency);
  if (!part) throw new Error('a part was claimed that is not under way');
  if (part.claimedBy === to) return { status, events: [] };
  return { status, parts: withPart(parts, { ...part, claimedBy: to }), events: [happened(type, agency)] };
}

export function happened(type: Outcome['events'][number]['type'], agency: string): Outcome['events'][number] {
  return { type, party: `agency:${agency}` };
}

/** The table lets these commands through in this state only. */
export function examined(status: Taking<Command>['application']['status']): StatusOf<'under-examination'> {
  if (status.kind !== 'under-examination') throw new Error(`an official decided an application that is ${status.kind}`);
  return status;
}

export function officialOf(actor: Actor): Extract<Actor, { role: 'official' }> {
  if (actor.role !== 'official') throw new Error('only an official decides');
  return actor;
}

export function officialId(actor: Actor): string {
  return officialOf(actor).id;
}

function decisionOf({ actor, world }: Taking<Command>): Decision {
  return { at: world.now, by: { official: officialId(actor) } };
}

const reasonsForApplicant = {
  path: '/reasons',
  message: 'Give the reasons in 10 to 2,000 characters, so that the applicant understands them.',
};

/** Throws `reasons-invalid` for what says too little or too much. */
export function checkReasons(reasons: Reasons, { path, message } = reasonsForApplicant): void {
  const { least, most } = lengthsOf(reasons);
  if (least >= 10 && most <= 2_000) return;
  throw new DomainError('invalid', 'reasons-invalid', message, {
    faults: [{ path, code: least < 10 ? 'minLength' : 'maxLength', message }],
  });
}

/** Of the shortest and the longest of the languages it is in. */
export function lengthsOf({ text, texts }: Reasons): { least: number; most: number } {
  const lengths = [text, ...Object.values(texts ?? {})].map((words) => [...words.trim()].length);
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}

/** What a return marks. */
export interface Marked {
  fields: readonly string[];
  papers: readonly string[];
  attachments: readonly string[];
}

/** What is to be corrected: there are such, and at least one where there is anything to be corrected. */
function checkMarked({ fields, papers, attachments }: Marked, passport: Passport): void {
  const questions = Object.keys(passport.form ?? {});
  const faults: Fault[] = fields.flatMap((field, i) => {
    if (leadsToAnswer(passport, field)) return [];
    const message = `There is no such answer. Name JSON Pointers of answers in: ${questions.map((name) => `/${name}`).join(', ')}.`;
    return [{ path: `/fields/${i}`, code: 'field-unknown', message }];
  });
  const known = (passport.papers ?? []).map(({ code }) => code);
  for (const [i, paper] of papers.entries()) {
    if (known.includes(paper)) continue;
    const message = `The service asks for no such paper. Name codes out of: ${known.join(', ')}.`;
    faults.push({ path: `/papers/${i}`, code: 'paper-unknown', message });
  }
  const files = Object.keys(passport.attachments ?? {});
  for (const [i, name] of attachments.entries()) {
    if (files.includes(name)) continue;
    const message = `The service asks for no such file. Name some out of: ${files.join(', ')}.`;
    faults.push({ path: `/attachments/${i}`, code: 'attachment-unknown', message });
  }
  if (fields.length + papers.length + attachments.length === 0 && questions.length > 0) {
    faults.push({ path: '/fields', code: 'required', message: 'Name at least one answer to be corrected.' });
  }
  if (faults.length > 0) {
    throw new DomainError('invalid', 'fields-invalid', 'Name the answers to be corrected.', { faults });
  }
}
