/** `/applications/:number/result`: what came of it: the document, where to collect it, or why it was refused. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { languages } from '@darcha/proto/text.ts';
import { languageNames } from '../../language/names.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { officeModel } from './office.ts';
import { type Application, agencyNames, hasResult, pathOf, stateTag, textOf } from './parts.ts';

export const result: Page = {
  path: '/applications/:number/result',
  for: 'person',
  show: async (visit) => {
    const { ask, say, param } = visit;
    const { body: read } = await ask('getApplication', { path: { number: param('number') } });
    if (!hasResult(read)) return moveTo(pathOf(read.number));
    const [document, office, agencyName] = await Promise.all([
      documentModel(read, visit),
      read.state === 'ready-for-collection' ? officeModel(read, visit) : undefined,
      agencyNames(visit),
    ]);
    return {
      view: 'citizen/follow/result.njk',
      title: say(`results.title.${read.state}`),
      back: pathOf(read.number),
      model: {
        service: textOf(read.title),
        number: read.number,
        home: pathOf(read.number),
        tag: stateTag(read.state, say),
        refused: read.state === 'rejected',
        agency: agencyName(read.agency),
        ...{ document, office },
        unreadable: document === undefined && hasDocument(read),
        collection: collectionModel(read, visit),
        decision: decisionModel(read, visit),
        revocation: revocationModel(read, visit),
      },
    };
  },
  submit: async ({ ask, param, form, once }) => {
    const path = { number: param('number') };
    const header = { 'Idempotency-Key': once };
    const here = `${pathOf(path.number)}/result`;
    if (form.get('step') === 'remove-collector') {
      await ask('removeCollector', { path, header });
      return moveTo(here, 'follow-collector-removed');
    }
    await ask('reissueCollectionCode', { path, header });
    return moveTo(here, 'follow-collection-code');
  },
};

const hasDocument = ({ state }: Application) => state === 'issued' || state === 'collected' || state === 'revoked';
/** Its time of keeping is over, or whoever reads it may not have it. */
const notForReader = new Set(['application-erased', 'mandate-out-of-scope']);

async function documentOf({ number }: Application, { ask }: Visit) {
  try {
    return (await ask('getResult', { path: { number } })).body;
  } catch (error) {
    if (isDomainError(error) && notForReader.has(error.code)) return undefined;
    throw error;
  }
}

interface Content {
  title?: Readonly<Record<string, string>>;
  statement?: Readonly<Record<string, string>>;
  facts?: readonly { title?: Readonly<Record<string, string>>; value?: unknown }[];
  holder?: { name?: string };
  issuedAt?: string;
  verifyAt?: string;
}

/** The document itself, in the reader's language; it says the same in all. */
async function documentModel(read: Application, visit: Visit) {
  const body = hasDocument(read) ? await documentOf(read, visit) : undefined;
  if (!body) return undefined;
  const { format, language, publicAddress } = visit;
  const { title, statement, facts = [], holder, issuedAt = '' } = body.content as Content;
  const written = (value: unknown) => (typeof value === 'string' ? format.day(value) : String(value ?? ''));
  return {
    code: body.code,
    title: title?.[language],
    statement: statement?.[language],
    facts: facts
      .filter(({ value }) => typeof value !== 'object')
      .map(({ title, value }) => ({ key: { text: title?.[language] ?? '' }, value: { text: written(value) } })),
    holder: holder?.name,
    issuedAt: format.day(issuedAt),
    verifyAt: `${publicAddress}/verify/result?code=${body.code}`,
    printed: languages.map((one) => ({ language: one, name: languageNames[one], current: one === language })),
  };
}

function collectionModel({ collection, actions }: Application, { format }: Visit) {
  if (!collection) return undefined;
  const { code, lastDay, collector, collectedAt, collectedBy } = collection;
  return {
    ...{ code, collector, collectedBy },
    lastDay: lastDay && format.day(lastDay),
    collectedAt: collectedAt && format.day(collectedAt),
    mayName: actions.includes('name-collector'),
    mayReissue: actions.includes('reissue-code'),
  };
}

function decisionModel({ decision }: Application, { format }: Visit) {
  if (!decision) return undefined;
  const { reasons, appeal, basis = [], at, by } = decision;
  return {
    by,
    reasons: textOf(reasons),
    appeal: textOf(appeal),
    at: format.day(at),
    basis: basis.map(({ title, article }) => [textOf(title), article].filter(Boolean).join(', ')),
  };
}

function revocationModel({ revocation }: Application, { format }: Visit) {
  if (!revocation) return undefined;
  return { at: format.day(revocation.at), reasons: textOf(revocation.reasons), appeal: textOf(revocation.appeal) };
}
