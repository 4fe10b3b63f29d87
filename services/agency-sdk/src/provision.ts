/** What a provider answers, down a stream to each instance of the exchange: a question is put to whichever its asker is at. */
import type { Exchanges } from './exchanges/exchanges.ts';
import type { ExchangeInstance } from './exchanges/instance.ts';
import { keepStream, type ProviderStream, type StreamOptions } from './provider-stream.ts';
import type { Provision } from './types.ts';

export interface ProvisionOptions extends StreamOptions {
  exchanges: Pick<Exchanges, 'follow'>;
}

export function startProvision({ exchanges, ...options }: ProvisionOptions): Provision {
  const streams = new Map<ExchangeInstance, ProviderStream>();
  const leave = exchanges.follow((instances) => {
    for (const [instance, stream] of streams) {
      if (instances.includes(instance)) continue;
      streams.delete(instance);
      void stream.stop();
    }
    for (const instance of instances) {
      if (!streams.has(instance)) streams.set(instance, keepStream(instance, options));
    }
  });
  const open = () => [...streams].filter(([, stream]) => stream.isOpen()).map(([{ address }]) => address);
  return {
    connected: () => open().length > 0,
    instances: open,
    stop: async () => {
      leave();
      await Promise.all([...streams.values()].map((stream) => stream.stop()));
    },
  };
}
