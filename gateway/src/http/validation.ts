/** Requests are held to the contract by express-openapi-validator; here its findings become our problems. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { RequestHandler } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import type { Contract } from '../openapi.ts';
import { Refusal } from './problem.ts';

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
  if (!(error instanceof OpenApiValidator.error.BadRequest)) return undefined;
  const findings = (error.errors ?? []) as Finding[];
  const faults = findings.map(toFault).filter(onlyOnce);
  if (findings.some((finding) => /^\/headers\/if-match$/i.test(finding.path ?? '') && codeOf(finding) === 'required')) {
    const detail = 'Send the ETag of the application you have seen as If-Match, or * to change whatever is there.';
    return new Refusal('precondition-required', detail, { faults });
  }
  const detail =
    faults.length === 1
      ? `${faults[0]?.path || 'The body'}: ${faults[0]?.message}`
      : `There are ${faults.length} faults; errors lists them.`;
  return new Refusal('request-invalid', detail, { faults, cause: error });
}

function toFault(finding: Finding): Fault {
  const path = finding.path ?? '';
  const message = capital((finding.message ?? 'is wrong').replace(/^request\.?/, ''));
  if (path.startsWith('/body')) return { path: path.slice('/body'.length), code: codeOf(finding), message };
  return { path: path.replace(/^\/(query|headers|params|cookies)\//, ''), code: codeOf(finding), message };
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

function onlyOnce(fault: Fault, index: number, all: Fault[]): boolean {
  return all.findIndex((other) => other.path === fault.path && other.code === fault.code) === index;
}

function capital(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
