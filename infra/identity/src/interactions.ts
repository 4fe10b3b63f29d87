import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import { findAccount } from './claims.ts';
import { faultPage, signInPage } from './pages.ts';

/** Path below which the provider sends a browser to sign in. */
export const INTERACTION_PATH = '/interaction/';

const LONGEST_FORM_BYTES = 4096;

/**
 * Serves the sign-in form and takes its answer. Whoever is chosen is signed in: no password is asked and
 * consent is taken as given. Answers 400 with a page when the sign-in is unknown or the choice is.
 */
export async function serveInteraction(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { prompt } = await provider.interactionDetails(request, response);
    if (prompt.name === 'consent') return await provider.interactionFinished(request, response, { consent: {} });
    if (request.method === 'GET') return sendPage(response, 200, signInPage());
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'GET, POST');
      return sendPage(response, 405, faultPage('This address takes the sign-in form only.'));
    }
    await answerForm(provider, request, response);
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    sendPage(
      response,
      400,
      faultPage('This sign-in has expired or was finished. Go back to Darcha and sign in again.'),
    );
  }
}

async function answerForm(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = await readForm(request);
  if (form === undefined) {
    response.setHeader('Connection', 'close');
    return sendPage(response, 413, faultPage('The form sent is too long. Go back and choose a person from the list.'));
  }
  if (form.has('cancel')) {
    const refusal = { error: 'access_denied', error_description: 'The sign-in was cancelled.' };
    return await provider.interactionFinished(request, response, refusal);
  }
  const name = form.get('name') ?? '';
  const account = findAccount(name);
  if (account === undefined) {
    const fault = name === '' ? 'Choose a person.' : `There is nobody called “${name}”. Choose a person of the list.`;
    return sendPage(response, 400, signInPage(fault));
  }
  await provider.interactionFinished(request, response, { login: { accountId: account.name } });
}

/** The posted form, or undefined when it is longer than any this page sends. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > LONGEST_FORM_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** Sends a whole HTML page that may be neither framed nor kept. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  response.end(html);
}
