/** `/applications/:number/sent`: its number, what happens next and until when. */
import { moveTo, type Page, type Visit } from '../../page.ts';

export const sentPage: Page = {
  path: '/applications/:number/sent',
  for: 'person',
  show: async (visit) => {
    const { ask, say, param } = visit;
    const { body: application } = await ask('getApplication', { path: { number: param('number') } });
    const { number, state, signing, wait, clock, followUpCode } = application;
    const isSigned = state !== 'draft';
    if (!isSigned && (!signing || signing.endedAt)) return moveTo(`/applications/${number}/form`);
    return {
      view: 'citizen/apply/sent.njk',
      title: say(isSigned ? 'apply.sent.title' : 'apply.sent.signing-title'),
      model: {
        number,
        service: application.title,
        submittedAt: application.submittedAt,
        followUpCode,
        wait: wait && { reason: wait.reason, until: wait.until },
        deadline: isSigned ? clock?.deadline : undefined,
        isDecided: application.decision !== undefined && state !== 'returned',
        signing: isSigned ? undefined : signing && signersIn(signing, visit),
      },
    };
  },
};

type Signing = { until: string; signatures: { title?: unknown; name?: string; signedAt?: string }[] };

function signersIn({ until, signatures }: Signing, { say, format }: Visit) {
  return {
    until,
    signers: signatures.map(({ title, name, signedAt }) => ({
      text: [title, name].filter(Boolean).join(', '),
      state: signedAt ? say('apply.sent.signed', { day: format.day(signedAt) }) : say('apply.sent.not-signed'),
    })),
  };
}
