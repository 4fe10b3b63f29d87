/** `/signatures/:number`: what is to be signed; and beside it, refusing with a reason. */
import type { BodyOf } from '../../operations.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { formOf } from './answers-in-words.ts';
import { rowOf, textOf } from './parts.ts';

type Request = BodyOf<'getSignatureRequest'>;

export const signature: Page = {
  path: '/signatures/:number',
  for: 'person',
  show: async (visit) => {
    const { ask, say, param } = visit;
    const { body } = await ask('getSignatureRequest', { path: { number: param('number') } });
    const form = await formOf(visit, body.service, body.serviceVersion);
    return {
      view: 'citizen/follow/signature.njk',
      title: textOf(body.title),
      back: '/signatures',
      model: {
        ...{ number: body.number, signed: body.signed, digest: body.digest, files: body.files ?? [] },
        about: aboutRows(body, visit),
        answers: form.rows(body.form ?? {}),
        consequence: say('signatures.consequence'),
      },
    };
  },
  submit: async ({ ask, param, form }) => {
    const path = { number: param('number') };
    const { body } = await ask('signApplication', { path, body: { digest: form.get('digest') ?? '' } });
    return moveTo('/signatures', body.submitted ? 'follow-signed-last' : 'follow-signed');
  },
};

export const refusal: Page = {
  path: '/signatures/:number/refuse',
  for: 'person',
  show: async ({ ask, say, param, form }) => {
    const { body } = await ask('getSignatureRequest', { path: { number: param('number') } });
    return {
      view: 'citizen/follow/refuse-signature.njk',
      title: say('signatures.refuse.title'),
      back: `/signatures/${body.number}`,
      model: {
        formId: 'refuse',
        service: textOf(body.title),
        number: body.number,
        applicant: body.applicant,
        reasons: form?.get('reasons') ?? '',
      },
    };
  },
  submit: async ({ ask, param, form, language }) => {
    const reasons = form.get('reasons')?.trim();
    const body = { ...(reasons && { reasons }), language } as { reasons: string; language: typeof language };
    await ask('refuseSignature', { path: { number: param('number') }, body });
    return moveTo('/signatures', 'follow-signature-refused');
  },
};

function aboutRows({ applicant, as, askedAt, until }: Request, { say, format }: Visit) {
  return [
    ...rowOf(say('signatures.applicant'), applicant),
    ...rowOf(say('signatures.as'), textOf(as)),
    ...rowOf(say('signatures.asked-on'), format.day(askedAt)),
    ...rowOf(say('signatures.until'), format.lastDay(until)),
  ];
}
