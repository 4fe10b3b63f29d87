/** `/verify/result`, where anybody verifies what the portal has issued; the square code on each result leads here. */
import { runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Verification } from '@darcha/proto/gen/darcha/intake/v1/Verification.ts';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Clients } from '../clients.ts';
import { Refusal, toProblem } from '../http/problem.ts';
import { contextOf } from '../http/router.ts';
import { formPolicy, languageOf } from './pages.ts';
import type { ResultPage } from './result-view.ts';
import { contentOf, newForm, readForm } from './verify-form.ts';

const path = '/verify/result';
const longestCode = 40;
const largestDocument = 64 * 1024;
const largestFile = 2 * 1024 * 1024;

type Services = Pick<Clients, 'intake' | 'results'>;

export function resultPage(services: Services): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  router.get(path, async (request, response) => {
    response.locals.route = path;
    const code = typeof request.query.code === 'string' ? request.query.code.trim().slice(0, longestCode + 1) : '';
    await answer(request, response, { code, pasted: '' }, async () =>
      code === '' ? undefined : byCode(services, code),
    );
  });
  router.post(path, async (request, response) => {
    response.locals.route = path;
    const form = newForm();
    await answer(request, response, { code: '', pasted: '' }, async () => {
      await readForm(request, form);
      return await byFile(services, contentOf(form));
    });
  });
  router.all(path, ({ method }) => {
    const headers = { Allow: 'GET, HEAD, POST' };
    throw new Refusal('method-not-allowed', `${method} is not possible here; possible: ${headers.Allow}.`, { headers });
  });
  return router;
}

async function byCode({ intake }: Services, code: string): Promise<ResultPage['told']> {
  const { verification } = await intake.verifyResult({ code });
  return { verification: given(verification), by: 'code' };
}

/** A short text is the code, typed into the other field. */
async function byFile(services: Services, bytes: Buffer): Promise<ResultPage['told']> {
  if (bytes.length === 0) throw new Refusal('result-missing', 'Choose the file, or paste the text.');
  if (bytes.length <= longestCode) return await byCode(services, bytes.toString('utf8'));
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  if (bytes.length > (isPdf ? largestFile : largestDocument)) {
    throw new Refusal('body-too-large', 'A PDF has at most 2 MiB, a signed result 64 KiB.');
  }
  const { verification } = isPdf
    ? await services.results.verifyPdf({ pdf: bytes })
    : await services.intake.verifyDocument({ document: bytes.toString('utf8') });
  return { verification: given(verification), by: 'file' };
}

function given(verification: Verification | null): Verification {
  if (!verification) throw new Error('intake answered without a verification');
  return verification;
}

/** The page, with what was found or why nothing could be. */
async function answer(
  request: Request,
  response: Response,
  shown: Pick<ResultPage, 'code' | 'pasted'>,
  verify: () => Promise<ResultPage['told']>,
): Promise<void> {
  const { renderResultPage } = await import('./result-view.ts');
  const language = languageOf(request.query.language, request.get('Accept-Language'));
  const page: ResultPage = { language, ...shown };
  let status = 200;
  try {
    page.told = await runInContext(contextOf(response), verify);
  } catch (error) {
    if (!(error instanceof Refusal) && !isDomainError(error)) throw error;
    page.problem = toProblem(error, String(response.locals.correlationId));
    status = page.problem.status;
  }
  response.setHeader('Content-Security-Policy', formPolicy);
  response.setHeader('Content-Language', language);
  response.setHeader('Vary', 'Accept-Language');
  response.setHeader('Cache-Control', 'no-store');
  response.status(status).type('html').send(renderResultPage(page));
}
