import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { languages } from '@darcha/proto/text.ts';
import type { Intake } from '../intake.ts';
import type { ResultsRpc } from './call.ts';
import { ownResult } from './get-result.ts';
import { contentOf } from './verification.ts';

/**
 * The issued result as a sealed PDF, for its owner. Errors: `application-unknown`, `role-not-allowed`, `no-result`,
 * `application-erased`, `request-invalid`, `printing-busy`.
 */
export function getResultPdf(intake: Intake): ResultsRpc<'GetResultPdf'> {
  return async ({ number, language }) => {
    const known = languages.find((tag) => tag === language);
    if (!known) throw invalidField('/language', 'language', `Choose a language: ${languages.join(', ')}.`);
    const { application, issued } = await ownResult(intake, number);
    const { content } = contentOf(application) ?? {};
    if (!content) throw new Error('an issued result says nothing');
    const pdf = await intake.printer.print({ content, language: known, document: issued.document });
    if (!pdf) throw printingBusy();
    return { pdf, fileName: `${application.service}-${application.number}-${known}.pdf` };
  };
}

function printingBusy(): DomainError {
  const message = 'Many results are being printed at this moment. Try again in a few seconds.';
  return new DomainError('unavailable', 'printing-busy', message, { details: { retryAfterSeconds: '5' } });
}
