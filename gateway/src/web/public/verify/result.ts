/** `/verify/result`, where anybody verifies what the portal has issued; the square code on each result leads here. */
import { Refusal } from '../../../http/problem.ts';
import type { BodyOf } from '../../operations.ts';
import type { Page, Shown, Visit } from '../../page.ts';
import { factRows, refused } from './report.ts';
import { contentOf, newUpload, readUpload, shownAgain, tooLarge, type Upload } from './upload.ts';

const longestCode = 40;
const largestDocument = 64 * 1024;
const largestFile = 2 * 1024 * 1024;

interface Found {
  verification: BodyOf<'verifyResult'>;
  by: 'code' | 'file';
}
/** What was typed and pasted; shown again. */
interface Given {
  code: string;
  pasted: string;
}

const words = {
  fault: (code: string) => `verify-result.fault.${code}`,
  error: (code: string) => `verify-result.error.${code}`,
};

export const verifyResult: Page = {
  path: '/verify/result',
  for: 'public',
  takesFile: true,
  harmless: true,
  show: async (visit) => {
    const upload = newUpload();
    // Sent along with another language.
    if (visit.form) await readUpload(visit.request, upload).catch(() => undefined);
    return contentOf(upload).length > 0 ? verifyGiven(visit, upload) : verifyTyped(visit);
  },
  submit: async (visit) => {
    const upload = newUpload();
    try {
      await readUpload(visit.request, upload);
    } catch (error) {
      return { ...shown(visit, { code: '', pasted: upload.pasted }), ...refused(error, visit, words.error) };
    }
    return verifyGiven(visit, upload);
  },
};

async function verifyTyped(visit: Visit): Promise<Shown> {
  const code = visit.query('code').trim();
  const given = { code, pasted: '' };
  if (code === '') return shown(visit, given);
  try {
    return shown(visit, given, await byCode(visit, code));
  } catch (error) {
    return { ...shown(visit, given), ...refused(error, visit, words.error, 'code') };
  }
}

async function verifyGiven(visit: Visit, upload: Upload): Promise<Shown> {
  const given = { code: '', pasted: upload.pasted };
  try {
    return shown(visit, given, await byFile(visit, contentOf(upload)));
  } catch (error) {
    return { ...shown(visit, given), ...refused(error, visit, words.error) };
  }
}

async function byCode({ ask }: Visit, typed: string): Promise<Found> {
  const code = typed.replaceAll(/\s/g, '');
  try {
    return { verification: (await ask('verifyResult', { path: { code } })).body, by: 'code' };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'request-invalid') throw error;
    // Nothing is issued under a code of another form.
    return { verification: { genuine: false, verdict: 'unknown', faults: ['code-unknown'] }, by: 'code' };
  }
}

/** A short text is the code, typed into the other field. */
async function byFile(visit: Visit, bytes: Buffer): Promise<Found> {
  if (bytes.length === 0) throw new Refusal('result-missing', 'Choose the file, or paste the text.');
  if (bytes.length <= longestCode) return await byCode(visit, bytes.toString('utf8'));
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  if (bytes.length > (isPdf ? largestFile : largestDocument)) throw tooLarge();
  const { body } = isPdf
    ? // The contract says only that it is a file.
      await visit.ask('verifyPdf', { body: bytes as never })
    : await visit.ask('verifyDocument', { body: { document: bytes.toString('utf8') } });
  return { verification: body, by: 'file' };
}

function shown({ say, format }: Visit, given: Given, found?: Found): Shown {
  return {
    view: 'public/verify-result.njk',
    title: say('verify-result.title'),
    model: {
      formId: 'given',
      takesFile: true,
      ...given,
      pasted: shownAgain(given),
      told: found && toldModel(found, { say, format }),
    },
    neverKept: true,
  };
}

function toldModel({ verification, by }: Found, { say, format }: Pick<Visit, 'say' | 'format'>) {
  const { genuine, verdict } = verification;
  const more = {
    genuine: by === 'code' ? say('verify-result.genuine-code') : say('verify-result.genuine-file'),
    altered: say('verify-result.altered-more'),
    unknown: by === 'code' ? say('verify-result.unknown-code') : say('verify-result.unknown-file'),
    revoked: say('verify-result.revoked-more'),
  };
  const faults = verdict === 'revoked' ? [] : verification.faults;
  return {
    ok: genuine,
    verdict: say(`verify-result.verdict.${verdict}`),
    more: more[verdict],
    faults: faults.map((code) => ({ code, text: say(words.fault(code)) })),
    facts: factRows(factsOf(verification, format), say),
  };
}

function factsOf(verification: Found['verification'], { day }: Visit['format']) {
  const { title, agency, agencyName, holder, issuedAt, revokedAt } = verification;
  return [
    ['verify-result.document', title],
    ['verify-result.agency', agencyName ?? agency],
    ['verify-result.holder', holder],
    ['verify-result.issued-at', issuedAt && day(issuedAt)],
    ['verify-result.revoked-at', revokedAt && day(revokedAt)],
  ] as const;
}
