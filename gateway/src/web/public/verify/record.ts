/** `/verify/record`, where anybody verifies the record of an application. */
import { Refusal } from '../../../http/problem.ts';
import type { BodyOf } from '../../operations.ts';
import type { Page, Shown, Visit } from '../../page.ts';
import { checkRows, factRows, refused, type Words } from './report.ts';
import { contentOf, newUpload, readUpload, shownAgain, type Upload } from './upload.ts';

type Found = BodyOf<'verifyApplicationRecord'>;

export const words: Words = {
  check: (name) => `verify-record.check.${name}`,
  skip: () => 'verify-record.unreadable',
  fault: (code) => `verify-record.fault.${code}`,
};

export const verifyRecord: Page = {
  path: '/verify/record',
  for: 'public',
  takesFile: true,
  harmless: true,
  show: async (visit) => (visit.form ? showRecord(visit) : shown(visit, newUpload())),
  submit: (visit) => showRecord(visit),
};

/** The page with what was found; reads the form where that has not been done. */
export async function showRecord(visit: Visit, read?: Upload): Promise<Shown> {
  const upload = read ?? newUpload();
  try {
    if (!read) await readUpload(visit.request, upload);
    const bytes = contentOf(upload);
    if (bytes.length === 0) throw new Refusal('result-missing', 'Choose the file with the record, or paste its text.');
    // The contract says only that it is a file.
    const { body } = await visit.ask('verifyApplicationRecord', { body: bytes as never });
    return shown(visit, upload, body);
  } catch (error) {
    return { ...shown(visit, upload), ...refused(error, visit, (code) => `verify-record.error.${code}`) };
  }
}

function shown({ say, format }: Visit, { pasted }: Upload, found?: Found): Shown {
  return {
    view: 'public/verify-record.njk',
    title: say('verify-record.title'),
    model: {
      formId: 'given',
      takesFile: true,
      pasted: shownAgain({ pasted }),
      report: found && reportModel(found, { say, format }),
    },
    neverKept: true,
  };
}

function reportModel({ ok, checks, ...facts }: Found, { say, format }: Pick<Visit, 'say' | 'format'>) {
  return {
    ok,
    verdict: say(ok ? 'verify-record.proven' : 'verify-record.failed'),
    checks: checkRows(checks, words, say),
    facts: facts.about && factRows(factsOf(facts, format), say),
  };
}

function factsOf({ about, steps, signedAt }: Omit<Found, 'ok' | 'checks'>, { time }: Visit['format']) {
  const at = (instant: string | undefined) => instant && time(instant);
  return [
    ['verify-record.number', about?.number],
    ['verify-record.service', about?.service],
    ['verify-record.agency', about?.agency],
    ['verify-record.state', about?.state],
    ['verify-record.steps', steps],
    ['verify-record.created-at', at(about?.createdAt)],
    ['verify-record.signed-at', at(signedAt)],
    ['verify-record.kept-until', at(about?.keptUntil)],
    ['verify-record.erased-at', at(about?.erasedAt)],
  ] as const;
}
