/** Catalogues of others, brought in as drafts of passports with a report on each service. */
import type { ImportedDraft } from '@darcha/proto/gen/darcha/catalogue/v1/ImportedDraft.ts';
import type { Clients } from '../clients.ts';
import type { Call, Handlers, Reply } from '../http/call.ts';
import { Refusal } from '../http/problem.ts';
import { addressesAt } from '../integrators/addresses.ts';
import { agenciesUnder } from '../integrators/catalogue-copy.ts';
import { type ReadFile, readApart } from '../integrators/import/read-apart.ts';
import type { Known } from '../integrators/import/read-catalogue.ts';
import { type GraphType, ImportRefused } from '../integrators/import/statement.ts';
import type { Representations } from '../integrators/representations.ts';

/** Files read at one time; each takes a thread. */
const mostAtOnce = 2;
const waitSeconds = 5;

export function importsHandlers(
  { publishing }: Pick<Clients, 'publishing'>,
  forms: Pick<Representations, 'copy'>,
  publicAddress: () => string,
): Handlers {
  let underWay = 0;
  const read = async (call: Call): Promise<ReadFile> => {
    if (underWay >= mostAtOnce) throw tooMany();
    underWay += 1;
    try {
      const { lists } = await forms.copy();
      const { context: ownContext, country } = addressesAt(publicAddress());
      const type = (call.header('content-type') ?? '') as GraphType;
      const file = { text: call.body<string>(), type, ownContext };
      return await readApart(file, { lists, country, agencies: agenciesOf(call, lists) });
    } catch (error) {
      throw error instanceof ImportRefused ? new Refusal(error.code, error.message) : error;
    } finally {
      underWay -= 1;
    }
  };
  return {
    importCatalogue: async (call) => {
      const dryRun = call.flag('dry-run');
      const idempotencyKey = call.header('idempotency-key') ?? '';
      if (!dryRun && idempotencyKey === '') throw keyMissing();
      // Who may not import is told before the file is read.
      await publishing.listDrafts({ page: { size: 1 } });
      const file = await read(call);
      const { drafts } = await publishing.importDrafts({ texts: file.texts, idempotencyKey, onlyCheck: dryRun });
      return replyOf(dryRun, file, drafts);
    },
  };
}

/** The editor's own agency, and its bodies. */
function agenciesOf({ holder }: Call, lists: Known['lists']): string[] {
  const caller = holder?.caller;
  if (caller?.kind !== 'official') return [];
  return [...agenciesUnder(lists, caller.agency)];
}

function replyOf(
  dryRun: boolean,
  { services: read, texts, besides }: ReadFile,
  drafts: readonly ImportedDraft[],
): Reply {
  const services = read.map((service, at) => {
    const { address, passport, taken, adjusted, missing, leftOut, unknown } = service;
    const { draft = '', faults = [], faultsLeftOut = 0 } = drafts[at] ?? {};
    return {
      id: passport.id,
      address: address || undefined,
      draft: draft === '' ? undefined : { id: draft, href: `/api/v1/passport-drafts/${draft}` },
      taken,
      adjusted,
      missing,
      leftOut,
      unknown,
      text: texts[at],
      faults,
      faultsLeftOut,
    };
  });
  return { status: dryRun ? 200 : 201, body: { dryRun, services, besides } };
}

function keyMissing(): Refusal {
  const message = 'Send an Idempotency-Key: with the same key the same drafts are begun once. A dry run needs none.';
  const faults = [{ path: 'Idempotency-Key', code: 'required', message }];
  return new Refusal('request-invalid', message, { faults });
}

function tooMany(): Refusal {
  const message = `${mostAtOnce} files are being read already. Try again in ${waitSeconds} seconds.`;
  return new Refusal('too-many-imports', message, { retryAfter: waitSeconds });
}
