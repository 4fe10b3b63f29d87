/** What the exchange's accesses and disputes look like in the API. */
import type { Access } from '@darcha/proto/gen/darcha/exchange/v1/Access.ts';
import type { Dispute } from '@darcha/proto/gen/darcha/exchange/v1/Dispute.ts';
import type { DisputeReply } from '@darcha/proto/gen/darcha/exchange/v1/DisputeReply.ts';
import type { Speaker } from '../../http/language.ts';
import type { Names } from '../../records/names.ts';
import { waitShape } from './application.ts';
import { filled, wordOf } from './words.ts';

export function accessShape(access: Access, names: Names, speaker: Speaker) {
  const { sender, consumer, provider, recordType, fields, purpose, basis } = access;
  return {
    position: access.position,
    at: access.at,
    sender,
    senderName: speaker.maybe(names.agency(sender)),
    consumer: filled(consumer),
    consumerName: speaker.maybe(names.agency(consumer)),
    provider,
    providerName: speaker.maybe(names.agency(provider)),
    recordType,
    recordTitle: speaker.maybe(names.record(recordType)?.title),
    fields,
    specialFields: access.specialFields.length > 0 ? access.specialFields : undefined,
    fieldTitles: fieldTitles(recordType, names, speaker, fields),
    purpose: filled(purpose),
    serviceTitle: speaker.maybe(names.service(purpose)?.title),
    basis: filled(basis),
    law: lawShape(purpose, basis, names, speaker),
    application: filled(access.application),
    verdict: wordOf(access.verdict, 'VERDICT'),
    code: filled(access.code),
    reason: speaker.maybe(access.reason),
    disputed: access.disputed,
    proof: { leafHash: access.leafHash.toString('base64'), href: accessPath(access.position) },
  };
}

/** Titles by name, of all fields or of some; undefined when nothing is known of the record. */
export function fieldTitles(
  recordType: string,
  names: Pick<Names, 'record'>,
  speaker: Speaker,
  only?: readonly string[],
) {
  const known = names.record(recordType)?.fields;
  if (!known) return undefined;
  const shown = known.filter(({ name, title }) => title && (!only || only.includes(name)));
  return Object.fromEntries(shown.map(({ name, title }) => [name, speaker.say(title)]));
}

export function accessPath(position: number): string {
  return `/api/v1/accesses/${position}`;
}

export function disputeShape(dispute: Dispute, names: Names, speaker: Speaker) {
  const { position, agency, access } = dispute;
  return {
    position,
    state: wordOf(dispute.state, 'DISPUTE_STATE'),
    agency,
    agencyName: speaker.maybe(names.agency(agency)),
    text: dispute.text,
    openedAt: dispute.openedAt,
    wait: waitShape(dispute.wait, speaker),
    extension: dispute.extension ?? undefined,
    answer: answerShape(dispute.reply),
    access: access ? accessShape(access, names, speaker) : undefined,
    questionId: filled(dispute.questionId),
  };
}

function answerShape(reply: DisputeReply | null) {
  if (!reply) return undefined;
  const { text, at, statement } = reply;
  const signed = statement && {
    payload: statement.payload.toString('base64'),
    signature: statement.signature,
    certificate: statement.certificate.toString('base64'),
  };
  return { text, at, ...(signed && { signed }) };
}

function lawShape(purpose: string, basis: string, names: Names, speaker: Speaker) {
  const law = names.law(purpose, basis);
  return law && { title: speaker.say(law.title), article: law.article, url: law.url };
}
