import { EnvironmentReader } from '@darcha/kit/config.ts';
import { type LogLevel, logLevels } from '@darcha/kit/log.ts';
import { environments } from '@darcha/kit/service-config.ts';

export interface TimeStampConfig {
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** What time stamps are signed with, PEM. */
  readonly certificate: Buffer;
  readonly key: Buffer;
  readonly logLevel: LogLevel;
}

/**
 * DARCHA_ENVIRONMENT, DARCHA_TIME_STAMP_PORT, DARCHA_TIME_STAMP_CERTIFICATE and _KEY (files), DARCHA_LOG_LEVEL. Throws one
 * Error that names every fault; production is one.
 */
export function readTimeStampConfig(
  raw: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<TimeStampConfig> {
  const env = new EnvironmentReader(raw);
  if (env.oneOf('DARCHA_ENVIRONMENT', environments, 'production') === 'production') {
    env.fault(
      'DARCHA_ENVIRONMENT is production, which it also is when it is not set; this time-stamping authority is for ' +
        'development: it takes its time from this machine, so its stamps prove nothing to anybody else. Name a real ' +
        'authority to the exchange, or set the environment to development or test',
    );
  }
  return env.finish({
    port: env.integer('DARCHA_TIME_STAMP_PORT', { min: 0, max: 65_535, fallback: 8083 }),
    certificate: env.file('DARCHA_TIME_STAMP_CERTIFICATE'),
    key: env.file('DARCHA_TIME_STAMP_KEY'),
    logLevel: env.oneOf('DARCHA_LOG_LEVEL', logLevels, 'info'),
  });
}
