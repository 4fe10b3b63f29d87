/** Calls of RPCs, counted and timed under the names that are usual for gRPC. */
import { status } from '@grpc/grpc-js';
import { counter, histogram } from './instruments.ts';

const labels = ['grpc_type', 'grpc_service', 'grpc_method'] as const;
/** Seconds. */
export const usualBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

const sides = {
  server: instrumentsOf('server', 'served'),
  client: instrumentsOf('client', 'made'),
} as const;

function instrumentsOf(side: string, done: string) {
  const coded = [...labels, 'grpc_code'] as const;
  return {
    started: counter(`grpc_${side}_started_total`, `RPCs begun to be ${done}.`, labels),
    handled: counter(`grpc_${side}_handled_total`, `RPCs ${done}, by the status they ended with.`, coded),
    seconds: histogram(`grpc_${side}_handling_seconds`, `How long RPCs with one answer took that were ${done}.`, {
      labels,
      buckets: usualBuckets,
    }),
  };
}

export type RpcType = 'unary' | 'server_stream' | 'client_stream' | 'bidi_stream';

/** Told of a call's begin; gives what is to be told of its end: the status, OK unless said. */
export type RpcWatch = () => (code?: number) => void;

/** Of one method, `path` being "/package.Service/Method". */
export function watchRpc(side: keyof typeof sides, type: RpcType, path: string): RpcWatch {
  const [, service = '', method = ''] = path.split('/');
  const of = { grpc_type: type, grpc_service: service, grpc_method: method };
  const { started, handled, seconds } = sides[side];
  return () => {
    const began = performance.now();
    started.add(of);
    return (code = status.OK) => {
      handled.add({ ...of, grpc_code: status[code] ?? String(code) });
      // A stream is as long as its reader likes.
      if (type === 'unary') seconds.observe(of, (performance.now() - began) / 1_000);
    };
  };
}
