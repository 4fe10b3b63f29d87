/** Whether an event is well formed and within bounds. */
import type { Fault } from '@darcha/kit/errors.ts';
import { languages, type Text } from '@darcha/proto/text.ts';
import { maxEvents, type TrackedEvent, type Wait } from './event.ts';

/** Longest text in one language, bytes of UTF-8. */
const maxTextBytes = 4_000;
const maxAgencies = 16;
/** All who sign an application, and who conducts it. */
const maxFollowers = 32;

const code = '[a-z0-9]+(?:-[a-z0-9]+)*';
const forms = {
  subject: /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/,
  owner: /^[A-Za-z0-9_-]{1,64}$/,
  client: /^[A-Za-z0-9._-]{1,64}$/,
  digest: /^(?:[0-9a-f]{64})?$/,
  dotted: new RegExp(`^(?=.{1,64}$)${code}(?:\\.${code})*$`),
  code: new RegExp(`^(?=.{1,64}$)${code}$`),
  party: new RegExp(`^(?=.{1,80}$)(?:applicant|representative|co-signer|portal|(?:agency|register):${code})$`),
};

/** True for what can be the number of a subject: up to 64 letters, digits, dots, dashes, colons and underscores. */
export function isSubject(text: string): boolean {
  return forms.subject.test(text);
}

/** True for what can be the code of an agency, the identifier of a service or a state. */
export function isCode(text: string): boolean {
  return forms.code.test(text);
}

/** The faults of an event; `path` is its place in the request. */
export function faultsOf(event: TrackedEvent, path: string): Fault[] {
  const faults: Fault[] = [];
  const need = (holds: boolean, field: string, message: string) => {
    if (!holds) faults.push({ path: `${path}/${field}`, code: 'form', message });
  };
  const { subject, sequence, agencies } = event;
  need(isSubject(subject), 'subject', 'Give the number of the subject: 1 to 64 letters, digits and . _ : -');
  need(
    Number.isSafeInteger(sequence) && sequence >= 1 && sequence <= maxEvents,
    'sequence',
    `Give a whole number from 1 to ${maxEvents}: a subject has no more events.`,
  );
  need(forms.dotted.test(event.type), 'type', 'Give a type like "application.submitted", 64 characters at most.');
  need(isInstant(event.at), 'at', instantMessage);
  need(forms.owner.test(event.owner), 'owner', 'Give the pseudonym of the owner, 64 characters at most.');
  need(
    agencies.length <= maxAgencies && agencies.every((agency) => forms.code.test(agency)),
    'agencies',
    `Give at most ${maxAgencies} codes of agencies, each like "national-archive".`,
  );
  need(forms.party.test(event.party), 'party', partyMessage);
  need(isText(event.text), 'text', textMessage);
  need(forms.code.test(event.state), 'state', 'Give a state like "under-examination", 64 characters at most.');
  need(forms.code.test(event.service), 'service', 'Give the identifier of the service applied for.');
  const { followers = [] } = event;
  need(
    followers.length <= maxFollowers && followers.every((one) => forms.owner.test(one)),
    'followers',
    `Give at most ${maxFollowers} pseudonyms, each of at most 64 characters.`,
  );
  const { informed } = event;
  need(!informed || forms.client.test(informed.client), 'informed/client', 'Give the identifier of a client.');
  need(!informed || forms.digest.test(informed.draft), 'informed/draft', 'Give a SHA-256 in hexadecimal, or nothing.');
  if (event.wait) checkWait(event.wait, need);
  return faults;
}

const instantMessage = 'Give an instant in UTC with milliseconds: "2026-03-24T05:00:00.000Z".';
const partyMessage = 'Give "applicant", "representative", "co-signer", "portal", "agency:<code>" or "register:<code>".';
const textMessage = `Give a text in each of ${languages.join(', ')}, each of at most ${maxTextBytes} bytes.`;

function checkWait(wait: Wait, need: (holds: boolean, field: string, message: string) => void): void {
  need(forms.party.test(wait.party), 'wait/party', partyMessage);
  need(forms.code.test(wait.code), 'wait/code', 'Give a code like "register-unavailable".');
  need(isText(wait.reason), 'wait/reason', textMessage);
  need(wait.until === undefined || isInstant(wait.until), 'wait/until', `${instantMessage} Or leave it empty.`);
}

function isInstant(at: Date): boolean {
  return !Number.isNaN(at.getTime());
}

function isText(text: Text): boolean {
  return languages.every((language) => {
    const { [language]: words } = text;
    return words !== '' && Buffer.byteLength(words) <= maxTextBytes;
  });
}
