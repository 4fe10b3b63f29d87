/** `/verify/record`, where anybody verifies the record of an application. */
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { countedFor } from '../http/limits.ts';
import { Refusal, toProblem } from '../http/problem.ts';
import type { Verifications } from '../verification/verification.ts';
import { formPolicy, languageOf } from './pages.ts';
import type { RecordPage } from './record-view.ts';
import { type Form, newForm, readForm, recordIn } from './verify-form.ts';

const path = '/verify/record';

type Verifying = Pick<Verifications, 'verifyRecord'>;

export function recordPage(verifications: Verifying): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  router.get(path, async (request, response) => {
    response.locals.route = path;
    await show(request, response, 200, { pasted: '' });
  });
  router.post(path, async (request, response) => {
    response.locals.route = path;
    const form = newForm();
    await answerRecord(request, response, { form, verifications, read: () => readForm(request, form) });
  });
  router.all(path, ({ method }) => {
    const headers = { Allow: 'GET, HEAD, POST' };
    throw new Refusal('method-not-allowed', `${method} is not possible here; possible: ${headers.Allow}.`, { headers });
  });
  return router;
}

export interface RecordAnswer {
  form: Form;
  verifications: Verifying;
  /** Fills in the form, where that has not been done. */
  read?: () => Promise<void>;
}

/** The page, with what was found or why nothing could be. */
export async function answerRecord(
  request: Request,
  response: Response,
  { form, verifications, read }: RecordAnswer,
): Promise<void> {
  try {
    await read?.();
    const report = await verifications.verifyRecord(countedFor(response), recordIn(form));
    await show(request, response, 200, { pasted: form.pasted, report });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem = toProblem(error, String(response.locals.correlationId));
    for (const [name, value] of Object.entries(error.options.headers ?? {})) response.setHeader(name, value);
    if (problem.retryAfter !== undefined) response.setHeader('Retry-After', String(problem.retryAfter));
    await show(request, response, problem.status, { pasted: form.pasted, problem });
  }
}

async function show(
  request: Request,
  response: Response,
  status: number,
  page: Omit<RecordPage, 'language'>,
): Promise<void> {
  const { renderRecordPage } = await import('./record-view.ts');
  const language = languageOf(request.query.language, request.get('Accept-Language'));
  response.setHeader('Content-Security-Policy', formPolicy);
  response.setHeader('Content-Language', language);
  response.setHeader('Vary', 'Accept-Language');
  response.setHeader('Cache-Control', 'no-store');
  response
    .status(status)
    .type('html')
    .send(renderRecordPage({ language, ...page }));
}
