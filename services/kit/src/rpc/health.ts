/** Asks a service whether it serves, by the gRPC health protocol (grpc/health/v1/health.proto). */
import { service } from 'grpc-health-check';
import { type ChannelOptions, openChannel } from './channel.ts';

export interface HealthClient {
  /** True when the service answers SERVING within `timeoutMs`, milliseconds; false otherwise, whatever the reason. */
  check(timeoutMs: number): Promise<boolean>;
  /** Ends the connection; from then on every check is false. */
  close(): void;
}

/**
 * Connects when first asked and keeps the connection, which is made again by itself whenever it is lost: an answer tells
 * of the service as a whole and of the way there.
 */
export function createHealthClient(options: ChannelOptions): HealthClient {
  const { Check } = service;
  if (!Check) throw new Error('the health protocol has no method Check');
  const channel = openChannel(options);
  let closed = false;
  return {
    check: (timeoutMs) =>
      new Promise((resolve) => {
        if (closed) return resolve(false);
        channel.makeUnaryRequest(
          Check.path,
          Check.requestSerialize,
          Check.responseDeserialize,
          { service: '' },
          { deadline: Date.now() + timeoutMs },
          (error: unknown, answer?: { status?: unknown }) => resolve(!error && answer?.status === 'SERVING'),
        );
      }),
    close: () => {
      closed = true;
      channel.close();
    },
  };
}
