/** Requests are held to the contract; what is found wrong with them becomes our problems. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { Request, RequestHandler } from 'express';
import type { Contract, Operation } from '../openapi.ts';
import { createChecks, type Finding } from './findings.ts';
import { notAcceptable } from './format.ts';
import { type Parameter, readParameters } from './parameters.ts';
import { pathUnknown, Refusal } from './problem.ts';

/** More findings than this help nobody, and one request can cause as many as its body has parts. */
const mostFindings = 50;
const longestPath = 200;

/** Throws a `Refusal` where parameters or body do not hold the contract. */
export type CheckRequest = (request: Pick<Request, 'query' | 'params' | 'headers' | 'body'>) => void;

/** Makes the check of parameters and body of each operation. */
export function checkRequests(contract: Contract): (operation: Operation) => CheckRequest {
  const checkOf = createChecks(contract);
  return (operation) => {
    const parameters = readParameters(contract, operation);
    const check = checkOf(operation, parameters);
    return (request) => {
      const found = check(request);
      if (found.length > 0) throw refusal(found, parameters);
    };
  };
}

/** The check as it is put before an operation. */
export function beforeOperation(check: CheckRequest): RequestHandler {
  return (request, _response, next) => {
    // The router takes some targets for addresses of ours that are none, such as "/api/v1/services#top".
    if (request.originalUrl.split('?')[0] !== request.path) throw pathUnknown('this address');
    check(request);
    next();
  };
}

function refusal(all: readonly Finding[], parameters: readonly Parameter[]): Refusal {
  const findings = all.slice(0, mostFindings);
  const faultsLeftOut = all.length - findings.length;
  const faults = withoutRepeats(findings.map((finding) => toFault(finding, parameters)));
  const format = parameters.find(({ name }) => name === 'format');
  if (format && all.length === 1 && faults[0]?.path === 'format' && faults[0].code === 'enum') {
    return notAcceptable(format.values, { faults });
  }
  if (findings.some(({ path, code }) => path === '/headers/if-match' && code === 'required')) {
    const { description = '' } = parameters.find(({ name }) => name === 'If-Match') ?? {};
    return new Refusal('precondition-required', `Send If-Match. ${description}`, { faults, faultsLeftOut });
  }
  return new Refusal('request-invalid', summary(faults, faultsLeftOut), { faults, faultsLeftOut });
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
  const { code } = finding;
  const path = shortened(finding.path);
  const message = capital(finding.message);
  if (path.startsWith('/body')) return { path: path.slice('/body'.length), code, message };
  const header = /^\/headers\/(.+)$/.exec(path)?.[1];
  const name = header ? headerName(header, parameters) : path.replace(/^\/(query|params)\//, '');
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
  if (code === 'required') {
    const it = parameter.in === 'header' ? 'Send this header' : 'Give this parameter';
    return `${it}, for example ${parameter.example}. ${parameter.description}`;
  }
  if (code === 'pattern') return `Write it as in this example: ${parameter.example}. ${parameter.description}`;
  if (code === 'enum') return `Give one of: ${parameter.values.join(', ')}.`;
  return undefined;
}

/** As the contract writes it; node gives all names of headers in small letters. */
function headerName(name: string, parameters: readonly Parameter[]): string {
  return parameters.find((one) => one.in === 'header' && one.name.toLowerCase() === name)?.name ?? name;
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
