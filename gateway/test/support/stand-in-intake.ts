/** An intake that has two applications, and answers every step with one of them. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { drafts, examination, informing, intake, letters, results } from '@darcha/proto/contracts.ts';
import type { ApplicationInput } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import { fresh, type Knobs, owned, text } from './knobs.ts';

/** The same under any number. */
export function application(number: string): ApplicationInput {
  return {
    number,
    service: 'childbirth-benefit',
    serviceVersion: 2,
    title: text('Childbirth benefit'),
    agency: 'social-protection-agency',
    state: 'STATE_WAITING_FOR_REGISTER',
    version: 3,
    formJson: Buffer.from('{"phone":"+998901234567"}'),
    applicant: { pin: '91203950010011', name: 'Namunayeva Dilnoza' },
    evidence: [
      {
        name: 'birth',
        recordType: 'interior-ministry/birth@1',
        provider: 'interior-ministry',
        state: 'EVIDENCE_STATE_FOUND',
        recordJson: Buffer.from('{"child":"A"}'),
        answeredAt: '2026-11-22T05:00:00.000Z',
        logPosition: 7,
        onRequest: true,
        why: text('Why'),
      },
    ],
    wait: {
      party: 'register:interior-ministry',
      code: 'register-unavailable',
      reason: text('Away'),
      until: '2026-11-27T19:00:00.000Z',
    },
    actions: ['ACTION_WITHDRAW'],
    hold: {
      agency: 'sample-agency',
      placedBy: 'head-1',
      placedAt: '2026-11-22T05:00:00.000Z',
      reasons: 'The court has asked for it.',
      language: 'en',
      basis: 'Case 1-2026/77',
      reviewOn: '2027-03-01',
      reviewToldAt: '2027-03-01T19:00:00.000Z',
      explanation: text('Held'),
    },
    erasureDelay: {
      code: 'access-disputed',
      since: '2029-11-22T05:00:00.000Z',
      again: '2029-11-23T05:00:00.000Z',
      explanation: text('Disputed'),
    },
    signing: {
      askedAt: '2026-11-22T05:00:00.000Z',
      until: '2026-12-02T19:00:00.000Z',
      signatures: [{ code: 'spouse', title: text('Spouse'), pin: '90507880010028' }],
      endedAt: '2026-11-22T06:00:00.000Z',
      endedBy: 'refused',
      reasons: 'Not agreed on.',
    },
    representation: {
      mandate: 'M-7KQ2-M9XF-4T',
      kind: 'MANDATE_KIND_POWER_OF_ATTORNEY',
      pin: '90507880010028',
      name: 'Namunayev Aziz',
      powers: ['MANDATE_POWER_APPLY'],
      since: '2026-11-22T05:00:00.000Z',
      lastDay: '2027-11-22',
      endedAt: '2026-11-22T06:00:00.000Z',
      endedBy: 'revoked',
    },
    decision: {
      outcome: 'OUTCOME_RETURNED',
      reasons: text('Reasons'),
      at: '2026-11-22T05:00:00.000Z',
      by: 'official',
      fields: ['/phone'],
    },
    collection: { office: 'office-tashkent', code: '482913', lastDay: '2026-12-22' },
    createdAt: '2026-11-22T05:00:00.000Z',
    submittedAt: '2026-11-22T05:04:00.000Z',
    notes: [text('Note')],
    parts: [
      {
        step: 'housing',
        agency: 'cadastre-agency',
        title: text('Housing'),
        state: 'PART_STATE_DECIDED',
        outcome: 'PART_OUTCOME_REFUSED',
        by: 'official',
        at: '2026-11-22T05:00:00.000Z',
        reasons: text('Reasons'),
        basis: [{ key: 'law', title: text('Law'), article: '7' }],
      },
      {
        step: 'registration',
        agency: 'interior-ministry',
        title: text('Registration'),
        state: 'PART_STATE_OPEN',
        since: '2026-11-22T05:00:00.000Z',
        until: '2026-11-25T19:00:00.000Z',
        claimedBy: 'clerk-interior',
        proposal: { outcome: 'PART_OUTCOME_APPROVED', by: 'clerk-interior', at: '2026-11-22T05:00:00.000Z' },
      },
    ],
  };
}

/** One that waits for the decision of whoever looks. */
const approvable: ApplicationInput = {
  ...application(fresh),
  state: 'STATE_UNDER_EXAMINATION',
  actions: ['ACTION_APPROVE'],
};

/** What both services of intake answer with. */
export function answers(knobs: Knobs) {
  const take = (given: object) => {
    const request = given as { number?: string };
    knobs.last = { request, caller: currentContext()?.caller, correlationId: currentContext()?.correlationId };
    const failure = knobs.fail;
    knobs.fail = undefined;
    if (failure) throw failure;
    if (request.number === undefined || request.number === owned || request.number === fresh) return;
    throw new DomainError('not-found', 'application-unknown', 'You have no application of this number.');
  };
  const answer = async (given: object) => {
    const request = given as { number?: string; expectedVersion?: number };
    take(request);
    if (request.expectedVersion && request.expectedVersion !== 3) {
      throw new DomainError('stale', 'version-stale', 'The application is at version 3 by now.');
    }
    return { application: application(request.number ?? owned) };
  };
  const list = async (request: object) => {
    take(request);
    return { applications: [application(owned)], page: { nextToken: 'more' } };
  };
  return { take, answer, list };
}

function examinationStandIn(knobs: Knobs): Service {
  const { take, answer } = answers(knobs);
  return service(examination, {
    claimNext: answer,
    assignApplication: answer,
    confirmDecision: answer,
    objectToDecision: answer,
    countQueue: async (request: object) => {
      take(request);
      return {
        all: 5,
        free: 2,
        mine: 1,
        proposed: 1,
        due: 1,
        overdue: 0,
        states: [{ state: 'STATE_RETURNED' as const, count: 2 }],
      };
    },
    previewResult: async (request: object) => {
      take(request);
      const [child, paid] = [
        { name: 'child', title: text('Child') },
        { name: 'paid', title: text('Paid on') },
      ];
      const schemaJson = Buffer.from('{"type":"string","format":"date"}');
      const facts = [
        { ...child, valueJson: Buffer.from('"A"') },
        { ...paid, schemaJson },
      ];
      return { title: text('Decision'), holder: 'Namunayeva Dilnoza', asksFacts: true, facts };
    },
    takeBulkStep: async (request: object) => {
      take(request);
      const refused = { number: fresh, code: 'already-claimed', message: 'Another official has claimed it.' };
      return { outcomes: [{ number: owned, application: application(owned) }, refused] };
    },
  });
}

function lettersStandIn(knobs: Knobs): Service {
  const { take, answer } = answers(knobs);
  const at = '2026-11-22T05:00:00.000Z';
  const opinion = {
    ...{ id: '1', agency: 'cadastre-agency', askedBy: 'interior-ministry', state: 'OPINION_STATE_GIVEN' as const },
    ...{ at, until: at, sees: ['phone'], question: 'Is it so?', opinion: 'It is.', givenAt: at, givenBy: 'clerk' },
  };
  const message = { agency: 'cadastre-agency', position: 1, from: 'official', at, language: 'en', text: 'Hello' };
  const taken = async <T>(request: object, reply: T) => {
    take(request);
    return reply;
  };
  return service(letters, {
    listMessages: (request: object) => taken(request, { messages: [{ ...message, unread: true }] }),
    sendMessage: answer,
    markMessagesRead: (request: object) => taken(request, {}),
    askOpinion: answer,
    giveOpinion: (request: object) => taken(request, { opinion }),
    listOpinions: (request: object) => taken(request, { opinions: [opinion] }),
  });
}

export function intakeStandIn(knobs: Knobs): Service[] {
  const { take, answer, list } = answers(knobs);
  const verification = async (request: object) => {
    take({});
    const genuine = !('code' in request && request.code === 'UNKNOWN');
    return {
      verification: genuine
        ? {
            genuine,
            verdict: 'VERDICT_GENUINE' as const,
            agency: 'cadastre-agency',
            service: 'home-ownership-certificate',
            title: text('Certificate'),
            issuedAt: '2026-11-22T05:00:00.000Z',
            holder: 'N***',
            digest: 'ab',
          }
        : { genuine, verdict: 'VERDICT_UNKNOWN' as const, faults: ['code-unknown'] },
    };
  };
  const pdf = Buffer.from('%PDF-1.7\n');
  const documents = service(results, {
    getResultPdf: async (request: object) => {
      take(request);
      return { pdf, fileName: 'certificate-D-en.pdf' };
    },
    verifyPdf: verification,
    revokeResult: answer,
    getStatusList: async () => ({ token: 'a.b.c' }),
    nameCollector: answer,
    reissueCollectionCode: answer,
  });
  const applications = service(intake, {
    createApplication: answer,
    getApplication: answer,
    updateForm: answer,
    requestEvidence: answer,
    submitApplication: answer,
    withdrawApplication: answer,
    claimApplication: answer,
    decideApplication: answer,
    extendDeadline: answer,
    collectResult: answer,
    listApplications: list,
    listQueue: async (request: object) => {
      const { applications, page } = await list(request);
      return { applications: [...applications, approvable], page };
    },
    getResult: async (request: object) => {
      take(request);
      return { code: '7KQ2-M9XF-4TPA-H3CD', document: 'a.b.c', contentJson: Buffer.from('{"number":"D"}') };
    },
    verifyResult: verification,
    verifyDocument: verification,
  });
  const begun = service(drafts, {
    copyApplication: async (request: object) => ({ ...(await answer(request)), leftOut: [] }),
    prepareDraft: async (request: object) => {
      take(request);
      return { code: '7KQ2-M9XF-4TRB-0H3S', expiresAt: '2026-12-06T05:00:00.000Z' };
    },
    claimDraft: answer,
  });
  const known = service(informing, { allowInforming: answer, endInforming: answer });
  return [applications, documents, begun, known, examinationStandIn(knobs), lettersStandIn(knobs)];
}
