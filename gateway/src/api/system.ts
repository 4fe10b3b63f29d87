/** This API itself: its index, its contract, its problems and its health. */

import { DomainError, type ErrorKind } from '@darcha/kit/errors.ts';
import type { Clients, ServiceName } from '../clients.ts';
import type { Call, Handlers } from '../http/call.ts';
import { statusOfKind } from '../http/problem.ts';
import { kindProblems } from '../http/problem-kinds.ts';
import { ownProblems } from '../http/problem-types.ts';
import { serviceProblems } from '../http/service-problems.ts';
import type { Contract } from '../openapi.ts';

type PartState = 'up' | 'down' | 'unknown';

export interface SystemOptions {
  contract: Contract;
  health: Clients['health'];
  identity: () => PartState;
  /** True once the process has been told to stop. */
  stopping: () => boolean;
}

/** How long an answer of the services about themselves is good, milliseconds. */
const healthGoodForMs = 1_000;

export function systemHandlers(options: SystemOptions): Handlers {
  const yaml = createYaml(options.contract);
  const readiness = createReadiness(options);
  const types = problemTypes();
  return {
    getStart: async () => ({ body: index }),
    getIndex: async () => ({ body: index }),
    getContractYaml: async (call) => sendYaml(call, await yaml()),
    getContractJson: async () => ({ body: options.contract.document }),
    listProblemTypes: async () => ({ body: { items: types } }),
    getProblemType: async (call) => {
      const type = types.find(({ code }) => code === call.param('code'));
      if (type) return { body: type };
      throw new DomainError(
        'not-found',
        'problem-type-unknown',
        'There is no such sort of problem; /problems lists all of them.',
      );
    },
    getLiveness: async () => ({ body: { status: 'live' } }),
    getReadiness: readiness,
  };
}

export const index = {
  name: 'Darcha',
  version: '1.0',
  links: {
    services: { href: '/api/v1/services', title: 'The catalogue of public services' },
    agencies: { href: '/api/v1/agencies', title: 'Agencies of the state' },
    offices: { href: '/api/v1/offices', title: 'Offices, by agency, region or service; the nearest, those open now' },
    territories: { href: '/api/v1/territories', title: 'Regions and districts' },
    guide: { href: '/api/v1/guide', title: 'What applies to me (POST)' },
    events: { href: '/api/v1/events', title: 'Life and business events' },
    catalogue: { href: '/api/v1/catalogue', title: 'The whole catalogue at once, also as linked data and as a table' },
    changes: { href: '/api/v1/changes', title: 'What has changed in the catalogue' },
    feed: { href: '/feeds/services.atom', title: 'The services published last, as an Atom feed' },
    applications: { href: '/api/v1/applications', title: 'Your applications' },
    queue: { href: '/api/v1/queue', title: 'What waits for an official’s agency' },
    verification: { href: '/api/v1/results/verification', title: 'Verify a signed result' },
    recordVerification: {
      href: '/api/v1/application-records/verification',
      title: 'Verify the record of an application',
    },
    accesses: { href: '/api/v1/accesses', title: 'Who looked at your records' },
    recordTypes: { href: '/api/v1/record-types', title: 'Records agencies can ask one another for' },
    agreements: { href: '/api/v1/agreements', title: 'Agreements between agencies, for officials' },
    log: { href: '/log', title: 'The log of what agencies asked one another, for monitors' },
    statistics: {
      href: '/api/v1/statistics/exchange',
      title: 'How many questions agencies asked one another on a day',
    },
    quota: { href: '/api/v1/quota', title: 'What your program may send and has sent' },
    docs: { href: '/docs', title: 'The page of this API' },
    contract: { href: '/api/v1/openapi.yaml', title: 'The contract of this API (OpenAPI 3.1)' },
    problems: { href: '/problems', title: 'Every sort of problem this API answers with' },
    readiness: { href: '/readyz', title: 'Whether all parts are there' },
  },
} as const;

/** The contract as YAML, written when it is first asked for. */
function createYaml({ document }: Contract): () => Promise<string> {
  let text: string | undefined;
  return async () => {
    const { stringify } = await import('yaml');
    text ??= stringify(document, { lineWidth: 120 });
    return text;
  };
}

async function sendYaml({ request, response }: Call, yaml: string): Promise<undefined> {
  response.setHeader('Content-Type', 'application/yaml; charset=utf-8');
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : yaml);
}

function createReadiness({ health, identity, stopping }: SystemOptions): Handlers[string] {
  let checked: Promise<Record<ServiceName, PartState>> | undefined;
  let until = 0;
  const check = async () => {
    const names = Object.keys(health) as ServiceName[];
    const states = await Promise.all(
      names.map(async (name) => [name, (await health[name]()) ? 'up' : 'down'] as const),
    );
    return Object.fromEntries(states) as Record<ServiceName, PartState>;
  };
  return async () => {
    if (!checked || Date.now() > until) {
      checked = check();
      until = Date.now() + healthGoodForMs;
    }
    const services = await checked;
    const states = Object.values(services);
    const parts = { ...services, identity: identity() };
    if (stopping() || states.every((state) => state === 'down'))
      return { status: 503, body: { status: 'unavailable', parts } };
    const well = Object.values(parts).every((state) => state !== 'down');
    return { body: { status: well ? 'ready' : 'degraded', parts } };
  };
}

function problemTypes() {
  const own = Object.entries(ownProblems).map(([code, [status, title, explanation]]) => ({
    code,
    status,
    title,
    explanation,
  }));
  const services = Object.entries(serviceProblems).map(([code, [kind, title, explanation]]) => ({
    code,
    status: statusOfKind[kind],
    title,
    explanation,
  }));
  const kinds = Object.entries(kindProblems).map(([kind, [title, explanation]]) => ({
    code: kind,
    status: statusOfKind[kind as ErrorKind],
    title,
    explanation,
  }));
  const all = new Map([...kinds, ...services, ...own].map((type) => [type.code, type]));
  return [...all.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
