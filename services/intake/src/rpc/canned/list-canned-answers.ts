import { invalidField } from '@darcha/kit/errors.ts';
import type { Intake } from '../../intake.ts';
import { requireOfficial } from '../call.ts';
import { readPageSize } from '../page.ts';
import { kindOf, toWireCannedAnswer } from './reading.ts';
import type { CannedRpc } from './types.ts';

const mostWords = 8;

/** The answers the official's agency has ready. Errors: `sign-in-required`, `officials-only`, `request-invalid`. */
export function listCannedAnswers(intake: Intake): CannedRpc<'ListCannedAnswers'> {
  return async ({ search, service, kind, page }) => {
    const { agency } = requireOfficial();
    if (search.length > 100 || search.trim().split(/\s+/).length > mostWords) {
      throw invalidField('/search', 'maxLength', `Look for at most ${mostWords} words of 100 characters in all.`);
    }
    if (service.length > 100) throw invalidField('/service', 'maxLength', 'Name a service by its identifier.');
    const size = readPageSize(page);
    // The token is the last code shown.
    const filter = { search, service, kind: kindOf(kind) };
    const found = await intake.cannedAnswers.list(agency, filter, (page?.token ?? '').slice(0, 100), size + 1);
    const shown = found.slice(0, size);
    return {
      answers: shown.map(toWireCannedAnswer),
      page: { nextToken: found.length > size ? (shown.at(-1)?.code ?? '') : '' },
    };
  };
}
