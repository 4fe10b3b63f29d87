/** The connection of a client to one service. */
import * as grpc from '@grpc/grpc-js';
import { channelCredentials, type Identify, type Tls, type Trust } from './tls.ts';

export interface ChannelOptions {
  /** Name of the called service; its certificate must carry it. */
  peer: string;
  /** "host:port". */
  address: string;
  tls: Tls | Trust;
  /** Asked about the other side, in place of the name in its certificate. */
  identify?: Identify;
  /** Largest message taken, bytes; 8 MiB unless said. */
  maxMessageBytes?: number;
}

/** Connects when first used, and again by itself whenever the connection is lost. */
export function openChannel({ peer, address, tls, identify, maxMessageBytes }: ChannelOptions): grpc.Client {
  return new grpc.Client(address, channelCredentials(tls, identify), {
    'grpc.ssl_target_name_override': peer,
    'grpc.default_authority': peer,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.min_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 1_000,
    'grpc.keepalive_time_ms': 20_000,
    'grpc.keepalive_timeout_ms': 10_000,
    'grpc.max_receive_message_length': maxMessageBytes ?? 8 * 1024 * 1024,
    // With the usual 64 KiB for all streams together, the first that brings much leaves nothing to the others.
    'grpc-node.flow_control_window': 4 * 1024 * 1024,
  });
}

/** Connects if need be; true once there is a connection, false when it fails or takes longer. */
export async function connects(client: grpc.Client, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs;
  const channel = client.getChannel();
  for (let watching = true; watching; ) {
    const state = channel.getConnectivityState(true);
    if (state === grpc.connectivityState.READY) return true;
    if (state === grpc.connectivityState.TRANSIENT_FAILURE || state === grpc.connectivityState.SHUTDOWN) return false;
    watching = await new Promise<boolean>((resolve) => {
      channel.watchConnectivityState(state, until, (error) => resolve(!error));
    });
  }
  return false;
}
