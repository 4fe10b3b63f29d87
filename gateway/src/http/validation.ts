/** Requests are held to the contract by express-openapi-validator; here its findings become our problems. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { RequestHandler } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import type { Contract } from '../openapi.ts';
import { pathUnknown, Refusal } from './problem.ts';

/** More findings than this help nobody, and one request can cause as many as its body has parts. */
const mostFindings = 50;
const longestPath = 200;

type Options = Parameters<typeof OpenApiValidator.middleware>[0];

/** Checks of parameters and bodies, to be put before each operation. */
export function validateRequests(contract: Contract): RequestHandler[] {
  return OpenApiValidator.middleware({
    apiSpec: forValidator(contract) as Exclude<Options['apiSpec'], string>,
    validateRequests: { coerceTypes: false, allowUnknownQueryParameters: false, allErrors: true },
    validateResponses: false,
    validateSecurity: false,
    validateApiSpec: false,
    fileUploader: false,
  }) as unknown as RequestHandler[];
}

/** A copy: the validator changes the document it is given, needs HEAD spelt out, and knows no other base path. */
function forValidator({ document }: Contract): Record<string, unknown> {
  const copy = structuredClone(document) as { paths: Record<string, Record<string, unknown>>; servers: unknown };
  copy.servers = [{ url: '/' }];
  for (const item of Object.values(copy.paths)) if (item.get) item.head = structuredClone(item.get);
  return copy;
}

interface Finding {
  path?: string;
  message?: string;
  errorCode?: string;
}

/** The refusal for an error of the validator; undefined when the error is not one of its. */
export function fromValidator(error: unknown): Refusal | undefined {
  // The router takes some addresses for one of ours that the validator, which looks at the whole target, does not.
  if (error instanceof OpenApiValidator.error.NotFound) return pathUnknown('this address', { cause: error });
  if (!(error instanceof OpenApiValidator.error.BadRequest)) return undefined;
  const all = (error.errors ?? []) as Finding[];
  const findings = all.slice(0, mostFindings);
  const faultsLeftOut = all.length - findings.length;
  const faults = withoutRepeats(findings.map(toFault));
  if (findings.some((finding) => /^\/headers\/if-match$/i.test(finding.path ?? '') && codeOf(finding) === 'required')) {
    const detail = 'Send the ETag of what you have seen as If-Match, or * to change whatever is there.';
    return new Refusal('precondition-required', detail, { faults, faultsLeftOut });
  }
  return new Refusal('request-invalid', summary(faults, faultsLeftOut), { faults, faultsLeftOut, cause: error });
}

function summary(faults: Fault[], leftOut: number): string {
  if (leftOut > 0) {
    const count = (faults.length + leftOut).toLocaleString('en');
    return `There are ${count} faults; errors lists the first ${faults.length}.`;
  }
  const [only] = faults;
  if (faults.length === 1) return `${only?.path || 'The body'}: ${only?.message}`;
  return `There are ${faults.length} faults; errors lists them.`;
}

function toFault(finding: Finding): Fault {
  const path = shortened(finding.path ?? '');
  const message = capital((finding.message ?? 'is wrong').replace(/^request\.?/, ''));
  if (path.startsWith('/body')) return { path: path.slice('/body'.length), code: codeOf(finding), message };
  const header = /^\/headers\/(.+)$/.exec(path)?.[1];
  if (header) return { path: headerName(header), code: codeOf(finding), message };
  return { path: path.replace(/^\/(query|params|cookies)\//, ''), code: codeOf(finding), message };
}

/** As the contract writes it; node gives all names of headers in small letters. */
function headerName(name: string): string {
  return name
    .split('-')
    .map((word) => (word === 'id' ? 'ID' : capitalised(word)))
    .join('-');
}

/** "required.openapi.validation" is `required`; a finding without a code is about a parameter the contract does not know. */
function codeOf(finding: Finding): string {
  if (finding.errorCode) return finding.errorCode.split('.')[0] ?? 'invalid';
  return finding.message?.startsWith('Unknown query')
    ? 'unknown'
    : finding.message?.startsWith('Empty value')
      ? 'empty'
      : 'invalid';
}

function withoutRepeats(faults: Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ path, code }) => {
    const key = `${code} ${path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Names in a body are the sender's own, and may be as long as the body. */
function shortened(path: string): string {
  return path.length > longestPath ? `${path.slice(0, longestPath)}...` : path;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function capital(text: string): string {
  const sentence = capitalised(text);
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
