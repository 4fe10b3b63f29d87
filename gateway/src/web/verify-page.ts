/** `/verify`, where anybody verifies what agencies exchanged. */
import { runInContext } from '@darcha/kit/context.ts';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { countedFor } from '../http/limits.ts';
import { Refusal, toProblem } from '../http/problem.ts';
import { contextOf } from '../http/router.ts';
import type { Verifications } from '../verification/verification.ts';
import { languageOf } from './pages.ts';
import { bundleIn, type Form, readForm } from './verify-form.ts';
import type { VerifyPage } from './verify-view.ts';

/** A page may load its style sheet and send its own form. */
export const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export function verifyPage(verifications: Verifications): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/verify', async (request, response) => {
    response.locals.route = '/verify';
    const log = await runInContext(contextOf(response), verifications.log);
    await show(request, response, 200, { form: { pasted: '', other: '' }, log });
  });
  router.post('/verify', async (request, response) => {
    response.locals.route = '/verify';
    const form: Form = { file: Buffer.alloc(0), pasted: '', other: '' };
    try {
      await readForm(request, form);
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
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Content-Language', language);
  response.setHeader('Vary', 'Accept-Language');
  response.setHeader('Cache-Control', 'no-store');
  response
    .status(status)
    .type('html')
    .send(renderVerify({ language, ...page }));
}
