/** An application as an official works on it: what it holds, and the words of its service for it. */
import type { Questions } from '../forms/question.ts';
import { officialOf } from '../official.ts';
import type { BodyOf } from '../operations.ts';
import type { Visit } from '../page.ts';
import { type Term, termOf } from './term.ts';

export type Application = BodyOf<'getApplication'>;
export type Summary = BodyOf<'listQueue'>['items'][number];
export type Service = BodyOf<'getServiceVersion'>;
export type Action = Application['actions'][number];

export interface Case {
  application: Application;
  service: Service;
}

/** Throws what the API says for one that is not there, or not for this official. */
export async function readCase({ ask, param }: Visit): Promise<Case> {
  const { body: application } = await ask('getApplication', { path: { number: param('number') } });
  const { service: id, serviceVersion: version } = application;
  const { body: service } = await ask('getServiceVersion', { path: { id, version } });
  return { application, service };
}

/** Where an application is at the desk. */
export const caseAt = (number: string) => `/desk/applications/${encodeURIComponent(number)}`;

/** What the official's agency is to decide of it now; undefined while it is not its turn. */
export function ownPart(visit: Pick<Visit, 'holder'>, { parts }: Pick<Summary, 'parts'>) {
  const { agency } = officialOf(visit);
  return parts?.find((part) => part.agency === agency && part.state === 'open');
}

/** Whether another official is to confirm what this one decides: the step of the passport that is under way says so. */
export function needsSecond(visit: Pick<Visit, 'holder'>, { application, service }: NeedsSecond): boolean {
  const step = ownPart(visit, application)?.step;
  return service.process?.some(({ code, fourEyes }) => code === step && fourEyes === true) ?? false;
}

/** As much of a case as says it. */
interface NeedsSecond {
  application: Pick<Application, 'parts'>;
  service: Pick<Service, 'process'>;
}

/** By when the official's agency is to act, or whoever it waits for. */
export function termOfCase(visit: Visit, one: Pick<Summary, 'parts' | 'wait'>): Term | undefined {
  return termOf(visit, ownPart(visit, one)?.until ?? one.wait?.until);
}

export function isMine(visit: Pick<Visit, 'holder'>, { claimedBy }: Pick<Summary, 'claimedBy'>): boolean {
  return claimedBy !== undefined && claimedBy === officialOf(visit).id;
}

/** Everybody who has one of these. */
export function holdersOf(items: readonly Pick<Summary, 'claimedBy'>[]): string[] {
  return [...new Set(items.flatMap(({ claimedBy }) => claimedBy ?? []))].toSorted();
}

/** The questions of the service, in the reader's language. */
export const questionsOf = ({ service }: Pick<Case, 'service'>) =>
  (service.form as unknown as Partial<Questions>).properties ?? {};

/** Headers of a step: it happens once, and not to another version than was seen. */
export function stepHeaders({ once, form }: Pick<Visit, 'once' | 'form'>): Record<string, string> {
  const version = form?.get('version') ?? '';
  return { 'Idempotency-Key': once, ...(/^\d+$/.test(version) && { 'If-Match': `"${version}"` }) };
}
