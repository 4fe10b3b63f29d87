/** Questions to registers as an application puts them, and whether one that was answered is one of them. */
import type { Asking } from '@darcha/agency-sdk/member.ts';
import { question as questionCodec } from '@darcha/proto/contracts.ts';
import type { Question } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { canonical } from '@darcha/transparency-log/log-entry.ts';
import type { Application } from '../domain/application.ts';
import { evidenceArguments } from '../domain/rules.ts';

/** Undefined while an answer it depends on is missing. */
export function askingFor(application: Application, passport: Passport, name: string): Asking | undefined {
  const rule = passport.evidence?.[name];
  const args = rule && evidenceArguments(application, passport, name);
  if (!rule || !args) return undefined;
  return {
    recordType: rule.record,
    arguments: args,
    fields: rule.take,
    purpose: passport.id,
    basis: rule.basis,
    consumer: passport.authority,
    application: application.number,
  };
}

/** The question in a signed message, whose signature has been verified. */
export function readQuestion({ payload }: { payload: Buffer }): Question {
  return questionCodec.decode(payload);
}

/** Name of the record the application would ask for with just this question; undefined for none. */
export function recordAsked(question: Question, application: Application, passport: Passport): string | undefined {
  return Object.keys(passport.evidence ?? {}).find((name) => {
    const asking = askingFor(application, passport, name);
    return asking !== undefined && isAsked(question, asking);
  });
}

function isAsked(question: Question, asking: Asking): boolean {
  const { recordType, purpose, basis, consumer = '', application = '', fields } = asking;
  const said = (one: { fields: string[]; arguments: unknown; told: string[] }) =>
    canonical([one.told, one.fields.toSorted(), one.arguments]);
  const asked = [question.recordType, question.purpose, question.basis, question.consumer, question.application];
  return (
    said({ told: asked, fields: question.fields, arguments: parsed(question.argumentsJson) }) ===
    said({ told: [recordType, purpose, basis, consumer, application], fields, arguments: asking.arguments })
  );
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(json).toString('utf8'));
  } catch {
    return undefined;
  }
}
