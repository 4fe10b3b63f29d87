/** A page: its address, whom it is for, and what it shows and does. Each page is one such object in a file of its own. */
import type { Language } from '@darcha/proto/text.ts';
import type { Request, Response } from 'express';
import type { Holder } from '../http/token.ts';
import type { ScriptName } from './assets.ts';
import type { Formats } from './language/formats.ts';
import type { Say } from './language/messages.ts';
import type { Answer, Ask, OperationId } from './operations.ts';

/** `signed-in`: persons and officials. The services decide what each of them may see and do. */
export type Audience = 'public' | 'signed-in' | 'person' | 'official';

export interface Page {
  /** As Express writes it: "/services/:id". Names of its parts are those of the operations. */
  path: string;
  for: Audience;
  /** Shows the same to everybody, whoever is signed in (`visit.holder` is nobody): kept until the catalogue changes. */
  shared?: boolean;
  /** What is shown. `visit.form` is there when a form is shown again with what was typed: fill the fields from it first. */
  show(visit: Visit): Promise<Shown | Moved | undefined>;
  /** Does what the form of the page asks. What it throws for bad input is shown above the same form. */
  submit?(visit: Visit & { form: URLSearchParams }): Promise<Shown | Moved | undefined>;
  /** Answers with a file or a stream instead of a page. */
  passes?: true;
  /** Takes the form as it comes, a file among it: `submit` reads the request by itself, `visit.form` holds the query. */
  takesFile?: boolean;
  /** Its form changes nothing, wherever it comes from: it brings back no secret. */
  harmless?: boolean;
  /** Bytes of its form, as browsers send it; 256 KiB unless said. */
  largestForm?: number;
}

/** One request of one reader. */
export interface Visit {
  language: Language;
  say: Say;
  format: Formats;
  /** Whoever is signed in; nobody on shared pages. */
  holder: Holder | undefined;
  /** Asks a service, by an operation of the API. */
  ask: Ask;
  /** Lets an operation take the browser's request as it is: the form of a page that takes a file. */
  take<Id extends OperationId>(id: Id): Promise<Answer<Id>>;
  /** Lets an operation answer the browser by itself, downloads and live streams; in the reader's language unless said. */
  pass(id: OperationId, language?: Language): Promise<undefined>;
  /** A part of the path. */
  param(name: string): string;
  /** A parameter of the address; empty when it is not given. */
  query(name: string): string;
  form?: URLSearchParams;
  /** The same for every sending of one form: its `Idempotency-Key`. */
  once: string;
  /** Where people reach the portal; without a slash at the end. */
  publicAddress: string;
  request: Request;
  response: Response;
}

export interface Shown {
  /** File of the template in `views/`. */
  view: string;
  /** Heading and title of the page. */
  title: string;
  /** What the template shows. */
  model?: object;
  /** What is wrong with what was sent, shown above all else. */
  errors?: readonly FieldError[];
  /** What fields are called, by their ids: said before what is wrong with them where their errors do not name them. */
  labels?: Readonly<Record<string, string>>;
  /** A sentence for search engines: a page with one is to be found by them, in each language. */
  description?: string;
  /** The same in the API's representations. */
  alternates?: readonly Alternate[];
  /** Where "back" leads; none where the page has no one before it. */
  back?: string;
  /** Scripts of its own, besides the one of all pages. */
  scripts?: readonly ScriptName[];
  /** 200 unless said. */
  status?: number;
  /** Says how things are this very moment, or what the reader gave: browsers keep nothing of it. */
  neverKept?: boolean;
}

export interface Alternate {
  /** Media type. */
  type: string;
  href: string;
}

export interface FieldError {
  /** Id of the field to go to. */
  field?: string | undefined;
  text: string;
}

/** The browser is to go on there by GET. */
export interface Moved {
  to: string;
}

/** Goes on to a page of ours, which may say what has been done: `done` names a message of `done.yaml`. */
export function moveTo(path: string, done?: string): Moved {
  if (done === undefined) return { to: path };
  return { to: `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ done })}` };
}
