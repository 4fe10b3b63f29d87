/** Contracts of the exchange as if it were one: each call is made at whatever instance is there. */
import type { CallOptions } from '@darcha/kit/rpc/client.ts';
import type { ExchangeInstance } from './instance.ts';
import type { Reach } from './reach.ts';

export type AgreementsClient = ReturnType<typeof agreementsAt>;
export type ConnectionClient = ReturnType<typeof connectionAt>;
export type DirectoryClient = ReturnType<typeof directoryAt>;
export type DisputesClient = ReturnType<typeof disputesAt>;
export type SignalsClient = ReturnType<typeof signalsAt>;
export type MailboxClient = ReturnType<typeof mailboxAt>;

type Method<Request, Response> = (request: Request, options?: CallOptions) => Promise<Response>;

/** A call that may be repeated: nothing is done twice for it. */
function anywhere(reach: Reach, what: string) {
  return <Request, Response>(methodAt: (instance: ExchangeInstance) => Method<Request, Response>) =>
    (request: Request): Promise<Response> =>
      reach(what, (instance, timeoutMs) => methodAt(instance)(request, { timeoutMs }));
}

export function agreementsAt(reach: Reach) {
  const at = anywhere(reach, 'what is agreed');
  return {
    act: at(({ agreements }) => agreements.act),
    setPolicy: at(({ agreements }) => agreements.setPolicy),
    listAgreements: at(({ agreements }) => agreements.listAgreements),
    getAgreement: at(({ agreements }) => agreements.getAgreement),
    listPolicies: at(({ agreements }) => agreements.listPolicies),
  };
}

export function directoryAt(reach: Reach) {
  return { listOffers: anywhere(reach, 'the directory')(({ directory }) => directory.listOffers) };
}

export function signalsAt(reach: Reach) {
  const at = anywhere(reach, 'signals');
  return {
    subscribe: at(({ signals }) => signals.subscribe),
    unsubscribe: at(({ signals }) => signals.unsubscribe),
    listSubscriptions: at(({ signals }) => signals.listSubscriptions),
    recordChanged: at(({ signals }) => signals.recordChanged),
  };
}

export function disputesAt(reach: Reach) {
  const at = anywhere(reach, 'disputes');
  return {
    listDisputes: at(({ disputes }) => disputes.listDisputes),
    answerDispute: at(({ disputes }) => disputes.answerDispute),
    findOpenDisputes: at(({ disputes }) => disputes.findOpenDisputes),
  };
}

export function connectionAt(reach: Reach) {
  return { testConnection: anywhere(reach, 'the test')(({ connection }) => connection.testConnection) };
}

export function mailboxAt(reach: Reach) {
  return {
    acknowledge: anywhere(reach, 'the mailbox')(({ mailbox }) => mailbox.acknowledge),
    /** At one instance; opened again it may be another. */
    receive: async function* (...call: Parameters<ExchangeInstance['mailbox']['receive']>) {
      const { mailbox } = await reach('the mailbox', async (instance) => instance);
      yield* mailbox.receive(...call);
    },
  };
}
