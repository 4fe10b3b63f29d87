/** Makes signed results. */
import { randomInt } from 'node:crypto';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { digestOf, type ResultSigner, signResult } from '@darcha/result-document/jws.ts';
import { valueWords } from '@darcha/result-document/pdf/values.ts';
import { placesInList } from '@darcha/result-document/status-list.ts';
import type { Application, Facts, Issued } from './domain/application.ts';
import { grouped } from './domain/number.ts';
import { resultContent } from './domain/result.ts';
import type { AgencyName } from './domain/words.ts';
import { drawResultCode } from './drawing.ts';

/** Signs the result of an application under a new code. */
export type Issue = (application: Application, passport: Passport, facts: Facts, now: Date) => Promise<Issued>;

export interface IssueOptions {
  signer: ResultSigner;
  agencyName: AgencyName;
  publicUrl: string;
}

export function createIssue({ signer, ...said }: IssueOptions): Issue {
  const all = { ...said, factWords: valueWords };
  return async (application, passport, facts, now) => {
    const code = drawResultCode();
    const at = now.toISOString();
    // By chance, so that a place tells nothing; one that is taken already is found when it is written.
    const place = { list: tashkentDay(now), index: randomInt(placesInList) };
    const content = resultContent(application, passport, { facts, code: grouped(code), at, place, ...all });
    const document = await signResult(content, signer);
    return { code, document, digest: digestOf(document), at, place };
  };
}
