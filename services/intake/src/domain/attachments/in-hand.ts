/** Which files the applicant may attach, or take away, now. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from '../application.ts';
import { papersWanted } from '../fallback.ts';

/** Names under which files may be attached now. Papers in the place of a record are taken only while its register is away. */
export function attachable(application: Pick<Application, 'status' | 'evidence'>, passport: Passport): string[] {
  const submitted = application.status.kind === 'waiting-for-register';
  const papers = Object.values(passport.evidence ?? {}).map(({ fallback }) => fallback?.paper?.attachment);
  const others = Object.keys(passport.attachments ?? {}).filter((name) => !papers.includes(name));
  const wanted = papersWanted(application, passport, submitted ? ['pending'] : ['pending', 'paper']);
  return submitted ? wanted : [...others, ...wanted];
}

/** Whether the applicant may take files of this name away again. */
export function isInHand(
  application: Pick<Application, 'status' | 'evidence'>,
  passport: Passport,
  name: string,
): boolean {
  return application.status.kind !== 'waiting-for-register' || attachable(application, passport).includes(name);
}
