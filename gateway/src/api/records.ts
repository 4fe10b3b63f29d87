/** Who asked for one's own records, and which papers that spared. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { Verdict } from '@darcha/proto/gen/darcha/exchange/v1/Verdict.ts';
import type { Evidence } from '@darcha/proto/gen/darcha/intake/v1/Evidence.ts';
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Speaker } from '../http/language.ts';
import type { Places } from '../http/places.ts';
import { instantOf } from '../records/instants.ts';
import { type Names, namesFor, readNames } from '../records/names.ts';
import { accessPath, accessShape } from './shapes/access.ts';
import { enumOf, filled } from './shapes/words.ts';

type Used = Pick<Clients, 'catalogue' | 'exchange' | 'exchangeLog' | 'intake'>;

/** What the exchange calls otherwise. */
const places: Places = {
  ...{ '/beforePosition': 'before', '/limit': 'size', '/position': 'position' },
  ...{ '/from': 'from', '/to': 'to', '/agency': 'agency' },
};

export function recordsHandlers(clients: Used): Handlers {
  const { exchange, intake } = clients;
  return withPlaces(places, {
    listAccesses: async (call) => {
      const { accesses, nextBefore } = await exchange.listAccesses(wanted(call));
      const names = await namesFor(clients, accesses);
      return {
        body: { items: accesses.map((access) => accessShape(access, names, call.speaker)) },
        headers: nextLink(call, 'before', nextBefore || undefined),
      };
    },
    getAccess: (call) => oneAccess(call, clients),
    listPapersNotAsked: async (call) => {
      const { application } = await intake.getApplication({ number: call.param('number') });
      const found = (application?.evidence ?? []).filter(({ state }) => state === 'EVIDENCE_STATE_FOUND');
      const names = await readNames(clients);
      return { body: { items: found.map((evidence) => paperShape(evidence, names, call.speaker)) } };
    },
  });
}

function wanted(call: Call) {
  return {
    beforePosition: call.number('before'),
    limit: call.number('size'),
    from: instantOf(call, 'from'),
    to: instantOf(call, 'to'),
    agency: call.query('agency') ?? '',
    verdict: enumOf(Verdict, 'VERDICT', call.query('verdict')),
  };
}

async function oneAccess(call: Call, clients: Used) {
  const position = call.number('position');
  const { access, entry } = await clients.exchange.getAccess({ position });
  if (!access) throw new Error('the exchange gave no access');
  const [names, inclusion] = await Promise.all([namesFor(clients, [access]), inclusionOf(position, clients)]);
  const shape = accessShape(access, names, call.speaker);
  const proof = { ...shape.proof, entry: filled(entry.toString('base64')), inclusion };
  return { body: { ...shape, proof } };
}

/** Undefined for the moment in which no checkpoint covers the entry yet. */
async function inclusionOf(position: number, { exchangeLog }: Used) {
  try {
    const { checkpoint, verifierKey } = await exchangeLog.getCheckpoint({});
    if (!checkpoint || checkpoint.size < position) return undefined;
    const { treeSize, hashes } = await exchangeLog.getInclusionProof({ position, treeSize: checkpoint.size });
    const encoded = hashes.map((hash) => hash.toString('base64'));
    return { treeSize, hashes: encoded, checkpoint: checkpoint.note, key: verifierKey };
  } catch (error) {
    if (isDomainError(error, 'checkpoint-unknown')) return undefined;
    throw error;
  }
}

function paperShape(evidence: Evidence, names: Names, speaker: Speaker) {
  const { name, recordType, provider, answeredAt, logPosition, why } = evidence;
  return {
    name,
    title: speaker.maybe(names.record(recordType)?.title),
    recordType,
    provider,
    providerName: speaker.maybe(names.agency(provider)),
    fetchedAt: answeredAt,
    logPosition: logPosition || undefined,
    href: logPosition ? accessPath(logPosition) : undefined,
    why: speaker.say(why),
  };
}
