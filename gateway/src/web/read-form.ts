/** Reads the form of a page, of bounded size and number of fields. */
import express, { type Request, type RequestHandler } from 'express';
import { Refusal } from '../http/problem.ts';
import type { Page } from './page.ts';

const largest = 256 * 1024;
/** A group of sixty items with all their parts has some two thousand. What is done with a form takes time for each. */
const most = 5_000;

export function readForm(limit = largest): RequestHandler {
  return express.text({ type: 'application/x-www-form-urlencoded', limit, inflate: false });
}

/** What was sent; of a page that takes a file, its query. */
export function formOf(page: Page, request: Request): URLSearchParams {
  if (page.takesFile) return new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
  const { body } = request as { body: unknown };
  if (typeof body !== 'string') throw new Refusal('media-type-unsupported', 'Send the form of the page.');
  // Counted before they are taken apart.
  if (body.split('&', most + 1).length > most) {
    throw new Refusal('body-too-complex', `The form has more than ${most.toLocaleString('en')} fields.`);
  }
  return new URLSearchParams(body);
}
