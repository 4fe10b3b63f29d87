/** Which record types of a provider a client may ask for, by the agreements the calling official sees. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Clients } from '../clients.ts';
import type { Holder } from '../http/token.ts';

/** Not in force today: these waits say so. */
const outOfTerm = new Set(['term-ahead', 'term-over']);
const pageSize = 100;
/** More agreements than there are. */
const mostPages = 100;

export interface Between {
  client: string;
  provider: string;
}

/** Throws `caller-not-allowed` for officials of another agency: they would see an empty list that says nothing. */
export async function allowedTo(
  { client, provider }: Between,
  holder: Holder | undefined,
  agreements: Clients['agreements'],
): Promise<Set<string>> {
  requireParty({ client, provider }, holder);
  const allowed = new Set<string>();
  let token = '';
  for (let page = 0; page < mostPages; page++) {
    const found = await agreements.viewAgreements({
      page: { size: pageSize, token },
      state: 'AGREEMENT_STATE_GRANTED',
    });
    for (const { terms, provider: of, waits } of found.agreements) {
      const inTerm = waits.every(({ code }) => !outOfTerm.has(code));
      if (terms && of === provider && inTerm && (terms.through || terms.consumer) === client) {
        allowed.add(terms.recordType);
      }
    }
    token = found.page?.nextToken ?? '';
    if (token === '') return allowed;
  }
  throw new Error('there are more agreements than can be looked through');
}

function requireParty({ client, provider }: Between, holder: Holder | undefined): void {
  const caller = holder?.caller;
  if (caller?.kind === 'official') {
    if ([client, provider].includes(caller.agency)) return;
    if (caller.agency === 'portal' && caller.roles.includes('operator')) return;
  }
  throw new DomainError(
    'forbidden',
    'caller-not-allowed',
    `What ${client} may ask of ${provider} is shown to officials of these two, and to the portal's operators.`,
  );
}
