/** A signed, authorised, checked and logged question and answer, beside a bare grpc-js mTLS echo of as many bytes. */
import { startPeer } from '../child.ts';
import { openWorld } from '../exchange/world.ts';
import type { Figure } from '../measure.ts';
import type { Engine } from '../surroundings.ts';

export async function exchangeRate(engine: Engine): Promise<Figure> {
  const world = await openWorld({ mongodb: engine.uri });
  const { request, response } = world.bytes;
  const size = Math.round((request + response) / 2);
  const env = { DARCHA_PEER_PKI: world.pki, DARCHA_PEER_BYTES: `${size},${size}`, DARCHA_PEER_METHOD: 'echo' };
  const server = await startPeer('bare-middle.ts', env);
  const client = await startPeer('bare-consumer.ts', { ...env, DARCHA_PEER_ADDRESS: server.address });
  const { consumer, exchange, provider } = world;
  return {
    name: 'exchange.rate',
    goal: 0.25,
    note: 'Question and answer, 64 at once: signed, verified by both sides and the exchange, schema, agreement, journaled log; every process on one machine.',
    count: 2_000,
    ours: {
      name: 'consumer, exchange, provider',
      run: async (count) => void (await consumer.work(count)),
      pids: () => ({
        consumer: consumer.pid,
        exchange: exchange.pid,
        provider: provider.pid,
        engine: engine.pid,
      }),
    },
    peer: {
      name: 'bare grpc-js mTLS unary echo',
      times: 4,
      run: async (count) => void (await client.work(count)),
      pids: () => ({ 'echo client': client.pid, 'echo server': server.pid }),
    },
    close: async () => {
      client.stop();
      server.stop();
      world.close();
    },
  };
}
