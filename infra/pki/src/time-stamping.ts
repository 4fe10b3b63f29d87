/** Certificates of the development time-stamping authority: a root of its own, and the one it signs with. */
import { ensureAuthority, ensureLeaf } from './ensure.ts';
import { type Environment, refuseProduction } from './guard.ts';
import { type ServicePaths, timeStampingPaths } from './paths.ts';
import { timeStampingProfile } from './profiles.ts';

export { timeStampingPaths } from './paths.ts';

export interface TimeStampingOptions {
  directory: string;
  environment: Environment;
  now?: Date;
}

/**
 * Makes what is missing of them and renews what ends within seven days; keys are never replaced. Throws in production,
 * and when the root is there without its key.
 */
export async function ensureTimeStampingPki(options: TimeStampingOptions): Promise<ServicePaths> {
  refuseProduction(options.environment);
  const { directory, now = new Date() } = options;
  const root = await ensureAuthority(directory, 'time-stamping', now, []);
  const paths = timeStampingPaths(directory);
  await ensureLeaf(paths, timeStampingProfile(), root, now, []);
  return paths;
}
