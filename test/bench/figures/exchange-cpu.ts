/** What one exchange costs all its processes, beside the sum of what it cannot do without. */
import { type Peer, startPeer } from '../child.ts';
import { openWorld } from '../exchange/world.ts';
import type { CostFigure } from '../measure-cost.ts';
import type { Engine } from '../surroundings.ts';

export async function exchangeCpu(engine: Engine): Promise<CostFigure> {
  const world = await openWorld({ mongodb: engine.uri });
  const { request, response } = world.bytes;
  const env = { DARCHA_PEER_PKI: world.pki, DARCHA_PEER_BYTES: `${request},${response}`, DARCHA_PEER_METHOD: 'pass' };
  const middle = await startPeer('bare-middle.ts', env);
  const toMiddle = { ...env, DARCHA_PEER_ADDRESS: middle.address };
  const provider = await startPeer('bare-provider.ts', toMiddle);
  const consumer = await startPeer('bare-consumer.ts', toMiddle);
  const signatures = await startPeer('bare-signatures.ts', env);
  const commit = await startPeer('bare-commit.ts', { ...env, DARCHA_PEER_MONGODB: engine.uri });
  const part = (name: string, worker: Peer, pids: Record<string, number>) => ({
    name,
    run: (count: number) => worker.work(count),
    pids: () => pids,
  });
  const { consumer: asker, exchange, provider: register } = world;
  return {
    name: 'exchange.cpu',
    most: 1.35,
    note: 'One signed, authorised, schema-checked, durably logged exchange, 64 at once: processor time of consumer, exchange and provider together, to that of two signatures and four verifications (Ed25519, node:crypto) made for each message by itself, which we share between messages under way, the same bytes through a bare mTLS grpc-js unary hop and a bare stream, and one share of a group commit in its client.',
    count: 1_000,
    ours: part('ours', asker, { consumer: asker.pid, exchange: exchange.pid, provider: register.pid }),
    peer: 'the sum of its unavoidable parts',
    parts: [
      part('signatures', signatures, { all: signatures.pid }),
      part('hops', consumer, { consumer: consumer.pid, middle: middle.pid, provider: provider.pid }),
      part('group commit', commit, { client: commit.pid }),
    ],
    close: async () => {
      for (const peer of [consumer, provider, middle, signatures, commit]) peer.stop();
      world.close();
    },
  };
}
