import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { valueWords } from '@darcha/result-document/pdf/values.ts';
import { factsGiven } from '../completion.ts';
import type { Application, Facts } from '../domain/application.ts';
import { ownPart } from '../domain/decision-steps.ts';
import { approvedFacts } from '../domain/facts.ts';
import { permit } from '../domain/guards.ts';
import { readObject } from '../domain/json.ts';
import { currentPart } from '../domain/parts.ts';
import { givesFacts } from '../domain/process.ts';
import { holderOf, statementOf } from '../domain/result.ts';
import { computeFacts } from '../domain/rules.ts';
import type { Intake } from '../intake.ts';
import { findToRead } from '../perform.ts';
import { actorFor, readNumber, requireOfficial } from './call.ts';
import type { ExaminationRpc } from './examination-call.ts';

/**
 * The result as it would be. Errors: `sign-in-required`, `officials-only`, `application-unknown`, `action-not-allowed`,
 * `not-your-turn`, `not-claimed`, `already-claimed`, `facts-invalid`, `request-invalid`.
 */
export function previewResult(intake: Intake): ExaminationRpc<'PreviewResult'> {
  return async (request) => {
    requireOfficial();
    const { application, actor } = await findToRead(intake, readNumber(request.number), actorFor(intake));
    const passport = await intake.passports.get(application.service, application.serviceVersion);
    const proposed = actor.role === 'official' && currentPart(application.parts, actor.agency)?.proposal !== undefined;
    permit(application, proposed ? 'confirm' : 'approve', actor);
    const asks = givesFacts(passport, ownPart(application, actor).step);
    const given = proposed ? factsGiven(application, passport) : readObject(request.factsJson, '/facts');
    const facts = factsWith(application, passport, given, tashkentDay(intake.now()));
    return { ...shownResult(application, passport, facts), asksFacts: asks && !proposed };
  };
}

/** With none given those that are known; with any given all of them, or what is wrong with them. */
function factsWith(application: Application, passport: Passport, given: Facts, today: string): Facts {
  if (Object.keys(given).length > 0) return approvedFacts(application, passport, given, today);
  return { ...computeFacts(application, passport, today), ...factsGiven(application, passport) };
}

function shownResult(application: Application, passport: Passport, known: Facts) {
  const rules = Object.entries(passport.result?.facts ?? {});
  const facts = rules.map(([name, { title, value, schema }]) => {
    const json = known[name] ?? null;
    return {
      name,
      title: toWireText(title),
      valueJson: json === null ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json)),
      schemaJson: value === undefined && schema ? Buffer.from(JSON.stringify(schema)) : Buffer.alloc(0),
    };
  });
  const complete = passport.result && facts.every(({ valueJson }) => valueJson.length > 0);
  return {
    title: passport.result ? toWireText(passport.result.title) : null,
    statement: complete
      ? toWireText(statementOf(application, passport, { facts: known, factWords: valueWords }))
      : null,
    holder: holderOf(application),
    facts,
  };
}
