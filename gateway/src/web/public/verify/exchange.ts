/** `/verify`, where anybody verifies what agencies exchanged. */
import { isRecordFile } from '@darcha/verifier/verify-record.ts';
import { checkRaw } from '../../../http/json-bounds.ts';
import { Refusal } from '../../../http/problem.ts';
import type { BodyOf, Input } from '../../operations.ts';
import type { Page, Shown, Visit } from '../../page.ts';
import { showRecord } from './record.ts';
import { checkRows, factRows, refused, type Words } from './report.ts';
import { contentOf, newUpload, readUpload, shownAgain, type Upload } from './upload.ts';

type Found = BodyOf<'verifyExchange'>;

export const words: Words = {
  check: (name) => `verify-exchange.check.${name}`,
  skip: (code) => `verify-exchange.skip.${code}`,
  fault: (code) => `verify-exchange.fault.${code}`,
};

export const verifyExchange: Page = {
  path: '/verify',
  for: 'public',
  takesFile: true,
  harmless: true,
  show: async (visit) => (visit.form ? verify(visit) : shown(visit, newUpload())),
  submit: verify,
};

async function verify(visit: Visit): Promise<Shown> {
  const upload = newUpload();
  try {
    await readUpload(visit.request, upload);
    // Whoever gives the record of an application here is not sent elsewhere.
    if (isRecordFile(contentOf(upload))) return await showRecord(visit, upload);
    const { body } = await visit.ask('verifyExchange', { body: bundleIn(upload) });
    return shown(visit, upload, body);
  } catch (error) {
    return { ...shown(visit, upload), ...refused(error, visit, (code) => `verify-exchange.error.${code}`) };
  }
}

/** Throws `bundle-missing` and what is wrong with JSON. */
function bundleIn(upload: Upload): NonNullable<Input<'verifyExchange'>['body']> {
  const bytes = contentOf(upload);
  if (bytes.length === 0) throw new Refusal('bundle-missing', 'Choose the file with the bundle, or paste its text.');
  const bundle = objectIn(bytes);
  // Browsers end lines of a form otherwise than a note does.
  const checkpoint = upload.other.replaceAll('\r\n', '\n').trim();
  return { bundle, ...(checkpoint !== '' && { other: { checkpoint: `${checkpoint}\n` } }) };
}

function objectIn(bytes: Buffer): Record<string, unknown> {
  checkRaw(bytes);
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new Refusal('json-malformed', 'This is not a JSON object in UTF-8.');
}

function shown({ say, format }: Visit, { pasted, other }: Upload, found?: Found): Shown {
  return {
    view: 'public/verify-exchange.njk',
    title: say('verify-exchange.title'),
    model: {
      formId: 'given',
      takesFile: true,
      pasted: shownAgain({ pasted }),
      other,
      report: found && reportModel(found, { say, format }),
    },
    neverKept: true,
  };
}

function reportModel({ ok, checks, facts, schemas, log }: Found, { say, format }: Pick<Visit, 'say' | 'format'>) {
  const isPartly = checks.some(({ outcome }) => outcome === 'skipped');
  const verdict = ok ? (isPartly ? 'verify-exchange.partly' : 'verify-exchange.proven') : 'verify-exchange.failed';
  const heldToOwn = checks.some(({ name, outcome }) => name.endsWith('-schema') && outcome !== 'skipped');
  return {
    ok,
    verdict: say(verdict),
    checks: checkRows(checks, words, say),
    facts: facts && factRows(factsOf(facts, { say, format }), say),
    schemasBundle: heldToOwn && schemas === 'bundle',
    away: log === undefined,
  };
}

function factsOf(
  { position, at, stampedAt, verdict, asked }: NonNullable<Found['facts']>,
  { say, format }: Pick<Visit, 'say' | 'format'>,
) {
  const outcomes: Readonly<Record<string, string>> = {
    granted: say('verify-exchange.granted'),
    denied: say('verify-exchange.denied'),
    failed: say('verify-exchange.unanswered'),
  };
  return [
    ['verify-exchange.position', position],
    ['verify-exchange.at', format.time(at)],
    ['verify-exchange.stamped-at', stampedAt && format.time(stampedAt)],
    ['verify-exchange.verdict', outcomes[verdict]],
    ['verify-exchange.sender', asked?.sender],
    ['verify-exchange.consumer', asked?.consumer],
    ['verify-exchange.provider', asked?.provider],
    ['verify-exchange.record-type', asked?.recordType],
    ['verify-exchange.purpose', asked?.purpose],
  ] as const;
}
