/**
 * Who may call what: every RPC of every service of intake, and every kind of caller. An RPC without a row fails, and so does a caller
 * who gets further, or less far, than the row says.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CallerName, callers, json, key } from '../support.ts';
import { bundle, draft, mandate, submitted } from './around.ts';
import { codeOf, openDoors } from './doors.ts';

/** Kinds of callers, and who stands for each. The application is dilnoza's, and the archive decides it. */
const kinds = {
  nobody: 'anonymous',
  owner: 'dilnoza',
  stranger: 'aziz',
  entity: 'forEntity',
  clerk: 'archivist',
  head: 'headArchivist',
  elsewhere: 'clerk',
  headElsewhere: 'supervisor',
  guard: 'guard',
  integrator: 'integrator',
} as const satisfies Record<string, CallerName>;
type Kind = keyof typeof kinds;
const everyKind = Object.keys(kinds) as Kind[];

/** Codes that say who somebody is not; any other answer was given to somebody who may call. */
const refusals = new Set([
  ...['sign-in-required', 'persons-only', 'officials-only', 'integrators-only', 'own-data-only', 'peer-unknown'],
  'natural-person-only',
  ...['application-unknown', 'bundle-unknown', 'mandate-unknown', 'role-not-allowed', 'head-only'],
]);

type Row = [
  may: readonly Kind[] | 'everybody',
  otherwise: Partial<Record<Kind, string>> | string,
  request?: object | (() => object),
];

const unknown = 'application-unknown';
const officials: readonly Kind[] = ['clerk', 'head', 'elsewhere', 'headElsewhere'];
const elsewhere: readonly Kind[] = ['elsewhere', 'headElsewhere'];
const ofTheAgency: readonly Kind[] = ['clerk', 'head'];
const persons: readonly Kind[] = ['owner', 'stranger', 'entity'];
const ofThePerson = (code = 'role-not-allowed') => ({ ...refuse(everyKind, unknown), ...refuse(ofTheAgency, code) });
const ofOfficials = { ...refuse(everyKind, unknown), owner: 'role-not-allowed' };
const forPersons = { ...refuse(everyKind, 'persons-only'), nobody: 'sign-in-required' };
const forOfficials = { ...refuse(everyKind, 'officials-only'), nobody: 'sign-in-required' };
const ofBundles = { ...forPersons, ...refuse(['stranger', 'entity'], 'bundle-unknown') };
const ofMandates = { ...forPersons, entity: 'mandate-unknown' };
/** The application waits for nobody's. */
const ofSignatures = { ...forPersons, ...refuse(persons, 'signature-not-asked') };
const ownMandate = () => ({ number: mandate });
const ownBundle = () => ({ number: bundle });
const fresh =
  (more: object = {}) =>
  () => ({ ...more, idempotencyKey: key() });
const opinion = { agency: 'cadastre-agency', sees: ['employer'], question: 'Is there anything?', language: 'en' };

function refuse(who: readonly Kind[], code: string): Partial<Record<Kind, string>> {
  return Object.fromEntries(who.map((kind) => [kind, code]));
}

const table: Readonly<Record<string, Row>> = {
  'Intake/CreateApplication': [persons, forPersons, fresh({ service: 'home-ownership-certificate' })],
  'Intake/GetApplication': [['owner', ...ofTheAgency], unknown],
  'Intake/ListApplications': [persons, forPersons],
  'Intake/UpdateForm': [['owner'], ofThePerson(), { patchJson: json({ to: 'x' }) }],
  'Intake/RequestEvidence': [['owner'], ofThePerson(), { names: ['holdings'] }],
  'Intake/SubmitApplication': [['owner'], ofThePerson()],
  'Intake/ListQueue': [officials, forOfficials],
  'Intake/ClaimApplication': [ofTheAgency, ofOfficials],
  'Intake/DecideApplication': [ofTheAgency, ofOfficials, { outcome: 'OUTCOME_APPROVED' }],
  'Intake/ExtendDeadline': [ofTheAgency, ofOfficials, { reasons: 'A sound reason.', language: 'en' }],
  'Intake/CollectResult': [ofTheAgency, ofOfficials, { collectionCode: '7KQ2M9' }],
  'Intake/GetResult': [['owner'], ofThePerson()],
  'Intake/VerifyResult': ['everybody', ''],
  'Intake/VerifyDocument': ['everybody', ''],
  'Results/GetResultPdf': [['owner'], ofThePerson(), { language: 'en' }],
  'Results/VerifyPdf': ['everybody', ''],
  'Results/RevokeResult': [
    ['head'],
    { ...ofOfficials, clerk: 'action-not-allowed' },
    { reasons: 'Long enough to be.', language: 'en' },
  ],
  'Results/GetStatusList': ['everybody', '', { day: '2026-11-22' }],
  'Results/NameCollector': [['owner'], ofThePerson()],
  'Results/ReissueCollectionCode': [['owner'], ofThePerson()],
  'Examination/ClaimNext': [officials, forOfficials, { territory: 'nowhere' }],
  // The head has taken it over by now.
  'Examination/AssignApplication': [
    ['head'],
    { ...forOfficials, clerk: 'head-only', ...refuse(elsewhere, unknown) },
    { official: 'x' },
  ],
  'Examination/TakeBulkStep': [officials, forOfficials],
  'Examination/CountQueue': [officials, forOfficials],
  'Examination/PreviewResult': [ofTheAgency, { ...forOfficials, ...refuse(elsewhere, unknown) }],
  'Examination/ConfirmDecision': [ofTheAgency, { ...forOfficials, ...refuse(elsewhere, unknown) }],
  'Examination/ObjectToDecision': [ofTheAgency, { ...forOfficials, ...refuse(elsewhere, unknown) }],
  'CannedAnswers/ListCannedAnswers': [officials, forOfficials],
  'CannedAnswers/SaveCannedAnswer': [
    ['head', 'headElsewhere'],
    { ...forOfficials, ...refuse(['clerk', 'elsewhere'], 'head-only') },
  ],
  'CannedAnswers/DeleteCannedAnswer': [
    ['head', 'headElsewhere'],
    { ...forOfficials, ...refuse(['clerk', 'elsewhere'], 'head-only') },
  ],
  'Letters/ListMessages': [['owner', ...ofTheAgency], unknown],
  'Letters/SendMessage': [['owner', ...ofTheAgency], unknown],
  'Letters/MarkMessagesRead': [['owner', ...ofTheAgency], unknown],
  'Letters/AskOpinion': [ofTheAgency, { ...forOfficials, ...refuse(elsewhere, unknown) }, opinion],
  'Letters/GiveOpinion': [ofTheAgency, { ...forOfficials, ...refuse(elsewhere, unknown) }],
  'Letters/ListOpinions': [ofTheAgency, { ...forOfficials, ...refuse(elsewhere, unknown) }],
  'Attachments/CreateUpload': [['owner'], { ...forPersons, ...refuse(persons, unknown) }],
  'Attachments/GetUpload': [['owner'], ofThePerson('attachment-unknown')],
  'Attachments/AppendUpload': [['owner'], { ...forPersons, ...refuse(persons, unknown) }],
  'Attachments/ListAttachments': [['owner', ...ofTheAgency], unknown],
  'Attachments/RemoveAttachment': [['owner'], { ...forPersons, ...refuse(persons, unknown) }],
  'Attachments/ReadAttachment': [['owner', ...ofTheAgency], unknown],
  'ApplicationRecords/GetRecord': [['owner'], ofThePerson()],
  'ApplicationRecords/GetRecordHead': [['owner', ...ofTheAgency], unknown],
  'Following/FindStatus': ['everybody', ''],
  'Following/RenewFollowUpCode': [['owner'], ofThePerson()],
  'Following/OpenCalendar': [['owner'], ofThePerson()],
  'Following/CloseCalendar': [['owner'], ofThePerson()],
  'Informing/AllowInforming': [['owner'], ofThePerson(), { client: 'integrator-1' }],
  'Informing/EndInforming': [['owner'], ofThePerson()],
  'Following/ReadCalendar': ['everybody', ''],
  'Drafts/CopyApplication': [['owner'], { ...forPersons, ...refuse(persons, unknown) }, fresh()],
  'Drafts/PrepareDraft': [['integrator'], { ...refuse(everyKind, 'integrators-only'), nobody: 'sign-in-required' }],
  'Drafts/ClaimDraft': [persons, forPersons],
  'Bundles/CreateBundle': [persons, forPersons],
  'Bundles/GetBundle': [['owner'], ofBundles, ownBundle],
  'Bundles/ListBundles': [persons, forPersons],
  'Bundles/UpdateBundle': [['owner'], ofBundles, ownBundle],
  'Bundles/RequestBundleEvidence': [['owner'], ofBundles, ownBundle],
  'Bundles/SubmitBundle': [['owner'], ofBundles, ownBundle],
  'Bundles/WithdrawBundle': [['owner'], ofBundles, ownBundle],
  'Fallbacks/ListFallbacks': [['owner'], { ...forPersons, ...refuse(persons, unknown) }],
  'Fallbacks/UseEarlierRecord': [['owner'], { ...forPersons, ...refuse(persons, unknown) }, { name: 'holdings' }],
  'Fallbacks/UseOwnPaper': [['owner'], { ...forPersons, ...refuse(persons, unknown) }, { name: 'holdings' }],
  'Fallbacks/AskRegister': [ofTheAgency, { ...forOfficials, ...refuse(elsewhere, unknown) }, { name: 'holdings' }],
  'Mandates/GrantMandate': [persons, forPersons],
  'Mandates/AcceptMandate': [['stranger'], { ...ofMandates, owner: 'role-not-allowed' }, ownMandate],
  'Mandates/GetMandate': [['owner', 'stranger'], ofMandates, ownMandate],
  'Mandates/ListMandates': [persons, forPersons],
  'Mandates/ListRepresented': [persons, forPersons],
  'Mandates/EntrustApplication': [['owner'], { ...forPersons, ...refuse(persons, unknown) }, () => ({ mandate })],
  'MandateProofs/ProveMandate': [
    ['owner', 'stranger'],
    { ...forPersons, entity: 'natural-person-only' },
    { kind: 'MANDATE_KIND_PARENT', principal: callers.child.pin },
  ],
  'Mandates/TakeOverApplication': [['owner'], { ...forPersons, ...refuse(persons, unknown) }],
  'Mandates/RevokeMandate': [['owner', 'stranger'], ofMandates, ownMandate],
  'Signatures/ListSignatureRequests': [persons, forPersons],
  'Signatures/GetSignatureRequest': [[], ofSignatures],
  'Signatures/SignApplication': [[], ofSignatures],
  'Signatures/RefuseSignature': [[], ofSignatures],
  // It has not ended.
  'Holds/PlaceHold': [
    ['head'],
    { ...ofOfficials, clerk: 'action-not-allowed' },
    { reasons: 'Long enough to be.', language: 'en', basis: 'Case 1', reviewOn: '2027-01-01' },
  ],
  'Holds/ReleaseHold': [['head'], { ...ofOfficials, clerk: 'action-not-allowed' }],
  'Holds/ListHolds': [['head', 'headElsewhere'], { ...forOfficials, ...refuse(['clerk', 'elsewhere'], 'head-only') }],
  'PersonalData/ExportPersonalData': [
    ['owner', 'stranger'],
    { ...forPersons, entity: 'own-data-only' },
    { language: 'en' },
  ],
  'PersonalData/ListExports': [['owner', 'stranger'], { ...forPersons, entity: 'own-data-only' }],
  // Rows are tried in this order, and this one ends it.
  'Intake/WithdrawApplication': [['owner'], ofThePerson()],
};

const requestOf = ([, , given]: Row, number: string) => ({
  number,
  ...(typeof given === 'function' ? given() : given),
});

test('every RPC of every service has a row, and no row is of an RPC that is gone', () => {
  assert.deepEqual(Object.keys(table).toSorted(), [...openDoors().keys()].toSorted());
});

test('who may call what is what the table says', async () => {
  const doors = openDoors();
  const wrong: string[] = [];
  for (const [rpc, row] of Object.entries(table)) {
    const [may, otherwise] = row;
    for (const kind of everyKind) {
      const code = await codeOf(doors.get(rpc), kinds[kind], requestOf(row, submitted));
      const allowed = may === 'everybody' || may.includes(kind);
      const expected = allowed ? undefined : typeof otherwise === 'string' ? otherwise : otherwise[kind];
      if (allowed ? refusals.has(code) : code !== expected) wrong.push(`${rpc} ${kind}: ${code}, not ${expected}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('a draft cannot be told from one that does not exist, by whomever but its owner', async () => {
  const doors = openDoors();
  const wrong: string[] = [];
  for (const [rpc, row] of Object.entries(table)) {
    for (const kind of ['stranger', 'entity', 'clerk', 'elsewhere'] as const) {
      const codes = [draft, 'D-0000-0000-00'].map((number) =>
        codeOf(doors.get(rpc), kinds[kind], requestOf(row, number)),
      );
      const [one, other] = await Promise.all(codes);
      if (one !== other) wrong.push(`${rpc} ${kind}: ${one} and ${other}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('another service is let in by no door, whomever it says it speaks for', async () => {
  for (const [rpc, door] of openDoors('tracking')) {
    assert.equal(await codeOf(door, 'dilnoza', { number: submitted }), 'peer-unknown', rpc);
  }
});
