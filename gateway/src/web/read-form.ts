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
  if (typeof request.body !== 'string') throw new Refusal('media-type-unsupported', 'Send the form of the page.');
  const fields = fieldsIn(request);
  if (fields) return fields;
  throw new Refusal('body-too-complex', `The form has more than ${most.toLocaleString('en')} fields.`);
}

/** The fields of a form that was read; undefined where none was, or it has too many. */
export function fieldsIn({ body }: { body?: unknown }): URLSearchParams | undefined {
  // Counted before they are taken apart.
  if (typeof body !== 'string' || body.split('&', most + 1).length > most) return undefined;
  return new URLSearchParams(body);
}
