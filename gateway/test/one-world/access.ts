/** Every operation of the contract, called by everybody. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateKeyPair, SignJWT } from 'jose';
import request from 'supertest';
import type { Operation } from '../../src/openapi.ts';
import { conforms, contract } from '../support/contract.ts';
import { owned } from '../support/knobs.ts';
import { fileId } from '../support/stand-in-attachments.ts';
import { inAllLanguages } from '../support/stand-in-canned-answers.ts';
import { calendarSecret } from '../support/stand-in-following.ts';
import { countedDay } from '../support/stand-in-operations.ts';
import { draftId } from '../support/stand-in-publishing.ts';
import { webhookId } from '../support/stand-in-webhooks.ts';
import { form, formType, tus } from '../support/uploading.ts';
import { world } from './world.ts';

const holders: Record<string, string | undefined> = {
  nobody: undefined,
  rubbish: 'Bearer not.a.token',
  forged: `Bearer ${await forged()}`,
  expired: `Bearer ${await world.mint({ expiresInSeconds: -60 })}`,
  foreign: `Bearer ${await world.mint({ audience: 'urn:other:api' })}`,
  person: `Bearer ${await world.token('dilnoza')}`,
  official: `Bearer ${await world.token('clerk-social')}`,
  integrator: `Bearer ${await world.token('integrator')}`,
};

/** Everything right but the key. */
async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256');
  return new SignJWT({ kind: 'official', name: 'F', agency: 'social-protection-agency', roles: [], scope: 'portal' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer(world.issuer)
    .setAudience('urn:darcha:api')
    .setSubject('forger')
    .setExpirationTime('5m')
    .sign(privateKey);
}

const bodies: Record<string, object | string> = {
  previewResult: {},
  createPassportDraft: 'id: childbirth-benefit\n',
  importCatalogue:
    '<https://example.uz/1> a <http://purl.org/vocab/cpsv#PublicService>; <http://purl.org/dc/terms/title> "Benefit"@en .',
  replacePassportDraft: 'id: childbirth-benefit\n',
  returnPassportDraft: { reason: 'Not enough words' },
  publishPassportDraft: { day: '2026-12-01' },
  retireServiceVersion: { day: '2026-12-01' },
  setOfficeHours: { hours: ['Mo-Fr 09:00-18:00'], exceptions: [] },
  askGuide: { event: 'having-a-child', answers: {} },
  createWebhook: { url: 'https://integrator.example/darcha' },
  createApplicationWebhook: { url: 'https://integrator.example/darcha' },
  allowInforming: {},
  createApplication: { service: 'childbirth-benefit' },
  createBundle: { code: 'child-is-born' },
  grantMandate: { representative: '90507880010028', powers: ['apply'] },
  proveMandate: { kind: 'parent', principal: '91102211011028' },
  signApplication: { digest: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=' },
  refuseSignature: { reasons: 'Not agreed on yet.' },
  entrustApplication: { mandate: 'M-7KQ2-M9XF-4T' },
  updateBundle: { leaveOut: [] },
  requestBundleEvidence: { service: 'childbirth-benefit', names: ['birth'] },
  attachFile: form('nameChange', 'Diplom.pdf', 'abc'),
  appendUpload: 'abc',
  submitDuplicate: { reason: 'The first one names the wrong college.' },
  prepareDraft: { service: 'childbirth-benefit', form: {} },
  claimDraft: { code: '7KQ2-M9XF-4TRB-0H3S' },
  updateForm: { phone: '+998901234567' },
  requestEvidence: { names: ['birth'] },
  useEarlierRecord: { application: owned },
  useOwnPaper: { stated: { child: 'A' } },
  decideApplication: { outcome: 'approved' },
  sendMessage: { text: 'Hello' },
  markMessagesRead: { upTo: 1 },
  askOpinion: { agency: 'cadastre-agency', question: 'Is it so?' },
  giveOpinion: { opinion: 'It is.' },
  takeBulkStep: { numbers: [owned], step: 'claim' },
  assignApplication: { official: 'clerk-2' },
  saveCannedAnswer: { title: 'Consent missing', kinds: ['return'], text: inAllLanguages },
  objectToDecision: { reasons: 'The second page is missing.' },
  disputeAccess: { text: 'Why was this looked at?' },
  extendDispute: { text: 'The file lies in another office.' },
  answerDispute: { text: 'Why was this looked at?' },
  checkPassport: 'id: residence-certificate',
  extendDeadline: { reasons: 'The file lies in another archive.' },
  collectResult: { code: '482913' },
  verifyExchange: { bundle: {} },
  verifyApplicationRecord: '{}',
  verifyDocument: { document: 'a.b.c' },
  nameCollector: { name: 'Namunayev Aziz', document: 'AD1234567' },
  placeHold: { reasons: 'The court has asked for it.', basis: 'Case 1-2026/77', reviewOn: '2027-03-01' },
  revokeResult: { reasons: 'Annulled by a court.' },
  verifyPdf: '%PDF-1.7',
  findStatus: { number: owned, code: '7KQ2-M9XF' },
};

/** What an operation must be asked for. */
const queries: Record<string, string> = {
  compareServiceVersions: '?from=1&to=2',
  listMandates: '?side=principal',
  findUsage: '?userCode=UZ91203950010011',
  suggestServices: '?q=benefit',
  getOpenAPI: '?serviceCode=birth',
  getExchangeStatistics: `?day=${countedDay}`,
};
/** What is changed in another version than the usual one. */
const versions: Record<string, string> = { setOfficeHours: '"0"' };
/** What success is, where it is not 200. */
const successes: Record<string, number> = {
  createApplication: 201,
  createBundle: 201,
  grantMandate: 201,
  refuseSignature: 204,
  createPassportDraft: 201,
  createWebhook: 201,
  createApplicationWebhook: 201,
  deleteApplicationWebhook: 204,
  copyApplication: 201,
  prepareDraft: 201,
  claimDraft: 201,
  attachFile: 201,
  createUpload: 201,
  appendUpload: 204,
  removeUpload: 204,
  removeAttachment: 204,
  importCatalogue: 201,
  deleteWebhook: 204,
  markMessagesRead: 204,
  deleteCannedAnswer: 204,
  openCalendar: 201,
  closeCalendar: 204,
  openBundleCalendar: 201,
  closeBundleCalendar: 204,
};

/** Tiles of the log, by the end of their addresses. */
const tiles: Record<string, string> = {
  '{first}': '067',
  '{first}/{second}': '067.p/8',
  '{first}/{second}/{third}': 'x001/067.p/8',
  '{first}/{second}/{third}/{fourth}': 'x001/x234/067.p/8',
};

function call(operation: Operation, authorization: string | undefined) {
  const path = operation.path
    .replace('{number}', owned)
    .replace('{draft}', draftId)
    .replace('{mandate}', 'M-7KQ2-M9XF-4T')
    .replace('{webhook}', webhookId)
    .replace('{office}', 'office-samarkand')
    .replace('{position}', '42')
    .replace('{file}', fileId)
    .replace('/evidence/{name}/', '/evidence/birth/')
    .replace('{secret}', calendarSecret)
    .replace('{id}', 'childbirth-benefit')
    .replace('/events/{event}', '/events/having-a-child')
    .replace('{agreement}', 'pensions')
    .replace('{instanceId}/{memberClass}/{memberCode}/{applicationCode}', 'UZ/GOV/interior-ministry/records')
    .replace('{agency}/{name}', 'interior-ministry/birth@1')
    .replace('{version}', '2')
    .replace('{day}', '2026-11-22')
    .replace('{level}', '0')
    .replace(/\{first\}.*/, (end) => tiles[end] ?? end)
    .replace('/canned-answers/{code}', '/canned-answers/consent-missing')
    .replace('{code}', operation.path.startsWith('/problems') ? 'token-expired' : '7KQ2-M9XF-4TPA-H3CD');
  const sent = request(world.address)
    [operation.method](`${path}${queries[operation.id] ?? ''}`)
    .set('Idempotency-Key', 'key-12345678')
    .set('X-GovStack-Client', 'UZ/GOV/social-protection-agency/records')
    .set('If-Match', versions[operation.id] ?? '"3"')
    .set(tus)
    .set('X-Road-UserId', 'UZ91203950010011');
  if (authorization) sent.set('Authorization', authorization);
  const body = bodies[operation.id];
  if (!body) return sent;
  if (operation.bodyType === 'multipart/form-data') return sent.set('Content-Type', formType).send(body);
  return sent.type(operation.bodyType ?? 'json').send(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A stream does not end by itself: it is left as soon as it has begun. */
async function statusOf(operation: Operation, authorization: string | undefined): Promise<number> {
  if (!['followApplication', 'followBundle'].includes(operation.id))
    return conforms(operation.id, await call(operation, authorization)).status;
  const leaving = new AbortController();
  const { status } = await fetch(`${world.address}${operation.path.replace('{number}', owned)}`, {
    headers: authorization ? { authorization } : {},
    signal: leaving.signal,
  });
  leaving.abort();
  return status;
}

for (const operation of contract.operations) {
  test(`${operation.method.toUpperCase()} ${operation.path} is for ${operation.access}`, async () => {
    const statuses: Record<string, number> = {};
    for (const [who, authorization] of Object.entries(holders)) {
      statuses[who] = await statusOf(operation, authorization);
    }
    const good = successes[operation.id] ?? 200;
    const may = (kind: 'person' | 'official' | 'integrator') =>
      operation.access === 'public' || operation.access.includes(kind) ? good : 403;
    const isPublic = operation.access === 'public';
    assert.deepEqual(statuses, {
      nobody: isPublic ? good : 401,
      rubbish: isPublic ? good : 401,
      forged: isPublic ? good : 401,
      expired: isPublic ? good : 401,
      foreign: isPublic ? good : 401,
      person: may('person'),
      official: may('official'),
      integrator: may('integrator'),
    });
  });
}
