/** A member of the exchange: asks other agencies and answers them. */
import { createClient } from '@darcha/kit/rpc/client.ts';
import { agreements, directory, exchange, mailbox } from '@darcha/proto/contracts.ts';
import { createAgreements } from './agreements.ts';
import { createAnswering } from './answering.ts';
import { createAsk } from './ask.ts';
import { createBundling, logClient } from './bundle.ts';
import { createDirectory } from './directory.ts';
import { startReceiving } from './mailbox.ts';
import { createMemory } from './memory.ts';
import { startProvision } from './provision.ts';
import { createSigner, createVerifier } from './signed-message.ts';
import type { Member, MemberOptions, Provision, Receiving } from './types.ts';

export type {
  Answered,
  Answers,
  Asking,
  AskingLater,
  Mail,
  MailHandler,
  Member,
  MemberOptions,
  Parked,
  ProvideOptions,
  Provision,
  Questioned,
  Receiving,
  Reply,
} from './types.ts';

/** Connects when first used. Throws at once when the member's certificates and keys do not belong together. */
export function createMember(options: MemberOptions): Member {
  const { code, address, log } = options;
  const signer = createSigner(code, options.signing);
  const verifier = createVerifier(options.connection.authority);
  const channel = {
    peer: 'exchange',
    address,
    tls: options.connection,
    log,
    timeoutMs: options.timeoutMs ?? 12_000,
  };
  const client = createClient(exchange, channel);
  const agreementsClient = createClient(agreements, channel);
  const directoryClient = createClient(directory, channel);
  const mailboxClient = createClient(mailbox, channel);
  let reader: ReturnType<typeof logClient> | undefined;
  const running = new Set<Provision | Receiving>();
  return {
    code,
    ask: createAsk({ client, signer, verifier }) as Member['ask'],
    agreements: createAgreements({ client: agreementsClient, signer, verifier }),
    directory: createDirectory(directoryClient),
    provide: (answers, { memory = createMemory() } = {}) => {
      const answer = createAnswering({ answers, signer, verifier, memory, log });
      const provision = startProvision({ client, recordTypes: Object.keys(answers), answer, log });
      running.add(provision);
      return provision;
    },
    mailbox: (handler) => {
      const receiving = startReceiving({ client: mailboxClient, member: code, verifier, handler, log });
      running.add(receiving);
      return receiving;
    },
    bundle: (proven) => {
      reader ??= logClient(options);
      return createBundling(reader)(proven);
    },
    close: async () => {
      await Promise.all([...running].map((one) => one.stop()));
      client.close();
      reader?.close();
      agreementsClient.close();
      directoryClient.close();
      mailboxClient.close();
    },
  };
}
