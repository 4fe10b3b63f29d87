import { readIdentityConfig } from './config.ts';
import { startIdentity } from './server.ts';

try {
  const identity = await startIdentity(readIdentityConfig());
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await identity.stop();
    if (process.connected) process.disconnect();
  };
  process.on('SIGTERM', stop).on('SIGINT', stop).on('disconnect', stop);
  process.send?.({ ready: { address: identity.address } });
  console.error(`identity: development sign-in at ${identity.address}`);
} catch (error) {
  console.error(`identity: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
