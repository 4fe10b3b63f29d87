/** Requests are held to the contract by express-openapi-validator; here its findings become our problems. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import type { Contract } from '../openapi.ts';
import { notAcceptable } from './format.ts';
import { type Parameter, readParameters } from './parameters.ts';
import { pathUnknown, Refusal } from './problem.ts';

/** More findings than this help nobody, and one request can cause as many as its body has parts. */
const mostFindings = 50;
const longestPath = 200;

type Options = Parameters<typeof OpenApiValidator.middleware>[0];

/** Checks of parameters and bodies, to be put before each operation. */
export function validateRequests(contract: Contract): (RequestHandler | ErrorRequestHandler)[] {
  const checks = OpenApiValidator.middleware({
    apiSpec: forValidator(contract) as Exclude<Options['apiSpec'], string>,
    validateRequests: { coerceTypes: false, allowUnknownQueryParameters: false, allErrors: true },
    validateResponses: false,
    validateSecurity: false,
    validateApiSpec: false,
    fileUploader: false,
  }) as unknown as RequestHandler[];
  const parametersOf = readParameters(contract);
  const refuse: ErrorRequestHandler = (error, request, response, next) => {
    const parameters = parametersOf(String(response.locals.route), request.method);
    next(fromValidator(error, parameters) ?? error);
  };
  return [...checks, refuse];
}

/**
 * A copy: the validator changes the document it is given, needs HEAD spelt out, and knows no other base path. It would
 * refuse `lost+job` and other values as browsers and curl encode them; their schemas say what they may hold.
 */
function forValidator({ document }: Contract): Record<string, unknown> {
  const copy = structuredClone(document) as {
    paths: Record<string, Record<string, { parameters?: object[] } | object[]>>;
    components: { parameters: Record<string, object> };
    servers: unknown;
  };
  copy.servers = [{ url: '/' }];
  const inline = Object.values(copy.paths).flatMap((item) =>
    Object.values(item).flatMap((one) => (Array.isArray(one) ? one : (one.parameters ?? []))),
  );
  for (const parameter of [...inline, ...Object.values(copy.components.parameters)]) {
    if (!('$ref' in parameter)) Object.assign(parameter, { allowReserved: true });
  }
  for (const item of Object.values(copy.paths)) if (item.get) item.head = structuredClone(item.get);
  return copy;
}

interface Finding {
  path?: string;
  message?: string;
  errorCode?: string;
}

/** The refusal for an error of the validator; undefined when the error is not one of its. */
function fromValidator(error: unknown, parameters: readonly Parameter[]): Refusal | undefined {
  // The router takes some addresses for one of ours that the validator, which looks at the whole target, does not.
  if (error instanceof OpenApiValidator.error.NotFound) return pathUnknown('this address', { cause: error });
  if (!(error instanceof OpenApiValidator.error.BadRequest)) return undefined;
  const all = (error.errors ?? []) as Finding[];
  const findings = all.slice(0, mostFindings);
  const faultsLeftOut = all.length - findings.length;
  const faults = withoutRepeats(findings.map((finding) => toFault(finding, parameters)));
  const format = parameters.find(({ name }) => name === 'format');
  if (format && all.length === 1 && faults[0]?.path === 'format' && faults[0].code === 'enum') {
    return notAcceptable(format.values, { faults, cause: error });
  }
  if (findings.some((finding) => /^\/headers\/if-match$/i.test(finding.path ?? '') && codeOf(finding) === 'required')) {
    const { description = '' } = parameters.find(({ name }) => name === 'If-Match') ?? {};
    return new Refusal('precondition-required', `Send If-Match. ${description}`, { faults, faultsLeftOut });
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

function toFault(finding: Finding, parameters: readonly Parameter[]): Fault {
  const path = shortened(finding.path ?? '');
  const code = codeOf(finding);
  const message = capital((finding.message ?? 'is wrong').replace(/^request\.?/, ''));
  if (path.startsWith('/body')) return { path: path.slice('/body'.length), code, message };
  const header = /^\/headers\/(.+)$/.exec(path)?.[1];
  const name = header ? headerName(header) : path.replace(/^\/(query|params|cookies)\//, '');
  return { path: name, code, message: inWords(name, code, parameters) ?? message };
}

/** What is wrong with a parameter where the validator would quote an expression, or leave open what there is. */
function inWords(name: string, code: string, parameters: readonly Parameter[]): string | undefined {
  if (code === 'unknown') {
    const known = parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
    const there = known.length > 0 ? `There are: ${known.join(', ')}.` : 'This operation takes none in its address.';
    return `There is no such parameter here. ${there}`;
  }
  const parameter = parameters.find((one) => one.name === name);
  if (!parameter) return undefined;
  if (code === 'pattern') return `Write it as in this example: ${parameter.example}. ${parameter.description}`;
  if (code === 'enum') return `Give one of: ${parameter.values.join(', ')}.`;
  return undefined;
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
