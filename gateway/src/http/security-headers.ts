/** Headers that keep browsers from doing what no reply here needs. They never differ, so they are worked out once. */
import { ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Step } from './front.ts';

/** Nothing that this API answers is a page: a browser that shows a reply may load and run nothing. */
const options: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  xFrameOptions: { action: 'deny' },
};

export function securityHeaders(): Step {
  const headers = collect();
  return (_request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    return false;
  };
}

function collect(): [string, string][] {
  const request = { method: 'GET', headers: {} } as unknown as ConstructorParameters<typeof ServerResponse>[0];
  const response = new ServerResponse(request);
  helmet(options)(request, response, (error?: unknown) => {
    if (error) throw error;
  });
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
