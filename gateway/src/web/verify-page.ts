/** `/verify`, where anybody verifies what agencies exchanged. */
import { runInContext } from '@darcha/kit/context.ts';
import { isRecordFile } from '@darcha/verifier/verify-record.ts';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { countedFor } from '../http/limits.ts';
import { Refusal, toProblem } from '../http/problem.ts';
import { contextOf } from '../http/router.ts';
import type { Verifications } from '../verification/verification.ts';
import { formPolicy, languageOf } from './pages.ts';
import { answerRecord } from './record-page.ts';
import { bundleIn, contentOf, newForm, readForm } from './verify-form.ts';
import type { VerifyPage } from './verify-view.ts';

export function verifyPage(verifications: Verifications): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/verify', async (request, response) => {
    response.locals.route = '/verify';
    const log = await runInContext(contextOf(response), verifications.log);
    await show(request, response, 200, { form: { pasted: '', other: '' }, log });
  });
  router.post('/verify', async (request, response) => {
    response.locals.route = '/verify';
    const form = newForm();
    try {
      await readForm(request, form);
      // Whoever gives the record of an application here is not sent elsewhere.
      if (isRecordFile(contentOf(form))) return await answerRecord(request, response, { form, verifications });
      const context = contextOf(response);
      const report = await runInContext(context, () => verifications.verify(countedFor(response), bundleIn(form)));
      await show(request, response, 200, { form, log: report.log, report });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const problem = toProblem(error, String(response.locals.correlationId));
      const log = await runInContext(contextOf(response), verifications.log);
      for (const [name, value] of Object.entries(error.options.headers ?? {})) response.setHeader(name, value);
      if (problem.retryAfter !== undefined) response.setHeader('Retry-After', String(problem.retryAfter));
      await show(request, response, problem.status, { form, log, problem });
    }
  });
  router.all('/verify', ({ method }) => {
    const headers = { Allow: 'GET, HEAD, POST' };
    throw new Refusal('method-not-allowed', `${method} is not possible here; possible: ${headers.Allow}.`, { headers });
  });
  return router;
}

async function show(
  request: Request,
  response: Response,
  status: number,
  page: Omit<VerifyPage, 'language'>,
): Promise<void> {
  const { renderVerify } = await import('./verify-view.ts');
  const language = languageOf(request.query.language, request.get('Accept-Language'));
  response.setHeader('Content-Security-Policy', formPolicy);
  response.setHeader('Content-Language', language);
  response.setHeader('Vary', 'Accept-Language');
  response.setHeader('Cache-Control', 'no-store');
  response
    .status(status)
    .type('html')
    .send(renderVerify({ language, ...page }));
}
