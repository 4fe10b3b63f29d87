/** Asks a service whether it serves, by the gRPC health protocol (grpc/health/v1/health.proto). */
import { service } from 'grpc-health-check';
import { type ChannelOptions, openChannel } from './channel.ts';

/**
 * True when the service at `address` answers SERVING within `timeoutMs`; false otherwise, whatever the reason. Makes a
 * connection of its own each time, so that it tells of the way there too: keep the answer for some seconds.
 */
export function checkHealth(options: ChannelOptions, timeoutMs: number): Promise<boolean> {
  const { Check } = service;
  if (!Check) throw new Error('the health protocol has no method Check');
  return new Promise((resolve) => {
    const channel = openChannel(options);
    channel.makeUnaryRequest(
      Check.path,
      Check.requestSerialize,
      Check.responseDeserialize,
      { service: '' },
      { deadline: Date.now() + timeoutMs },
      (error: unknown, answer?: { status?: unknown }) => {
        channel.close();
        resolve(!error && answer?.status === 'SERVING');
      },
    );
  });
}
