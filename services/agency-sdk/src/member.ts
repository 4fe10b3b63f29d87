/** A member of the exchange: asks other agencies and answers them. */
import { createAgreements } from './agreements.ts';
import { createAnswering } from './answering.ts';
import { createAsk } from './ask.ts';
import { createAskMany } from './ask-many.ts';
import { createAskWithContent } from './ask-with-content.ts';
import { createBundling } from './bundle.ts';
import { createConnectionTest, createProbed } from './connection-test.ts';
import { createDirectory } from './directory.ts';
import { createDisputes } from './disputes.ts';
import { agreementsAt, connectionAt, directoryAt, disputesAt, mailboxAt, signalsAt } from './exchanges/clients.ts';
import { createExchanges } from './exchanges/exchanges.ts';
import { startReceiving } from './mailbox.ts';
import { createMemory } from './memory.ts';
import { startProvision } from './provision.ts';
import { startServing } from './serving.ts';
import { createSignals } from './signals.ts';
import { createSigner, createVerifier } from './signed-message.ts';
import type { Member, MemberOptions, Provision, Receiving, Served } from './types.ts';

export type {
  Answered,
  AnsweredWithContent,
  Answers,
  Asking,
  AskingForContent,
  AskingLater,
  Content,
  Mail,
  MailHandler,
  Member,
  MemberOptions,
  Outcome,
  Parked,
  ProvideOptions,
  Provision,
  Questioned,
  ReceivedContent,
  Receiving,
  Reply,
  Served,
} from './types.ts';

/** Connects when first used. Throws at once when the member's certificates and keys do not belong together. */
export function createMember(options: MemberOptions): Member {
  const { code, log } = options;
  const signer = createSigner(code, options.signing);
  const verifier = createVerifier(options.connection.authority);
  const exchanges = createExchanges(options);
  const { reach } = exchanges;
  const running = new Set<Provision | Receiving | Served>();
  return {
    code,
    ask: createAsk({ exchanges, signer, verifier }) as Member['ask'],
    askWithContent: createAskWithContent({ exchanges, signer, verifier }),
    askMany: createAskMany({ exchanges, signer, verifier }),
    agreements: createAgreements({ client: agreementsAt(reach), signer, verifier }),
    directory: createDirectory(directoryAt(reach)),
    signals: createSignals(signalsAt(reach)),
    disputes: createDisputes({ client: disputesAt(reach), signer }),
    testConnection: createConnectionTest({ client: connectionAt(reach), signer }),
    provide: (answers, { memory = createMemory() } = {}) => {
      const answer = createAnswering({ answers, signer, verifier, memory, log });
      const provision = startProvision({
        exchanges,
        recordTypes: Object.keys(answers),
        answer,
        probed: createProbed(signer),
        log,
      });
      running.add(provision);
      return provision;
    },
    serve: async (answers, { listen, memory = createMemory() }) => {
      const answer = createAnswering({ answers, signer, verifier, memory, log });
      const served = await startServing({ listen, connection: options.connection, answer, log });
      running.add(served);
      return served;
    },
    mailbox: (handler) => {
      const receiving = startReceiving({ client: mailboxAt(reach), member: code, verifier, handler, log });
      running.add(receiving);
      return receiving;
    },
    bundle: createBundling(exchanges),
    close: async () => {
      await Promise.all([...running].map((one) => one.stop()));
      exchanges.close();
    },
  };
}
