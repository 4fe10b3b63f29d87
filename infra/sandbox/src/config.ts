import { EnvironmentReader } from '@darcha/kit/config.ts';
import type { LogLevel } from '@darcha/kit/log.ts';
import { logLevels } from '@darcha/kit/log.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { environments, readTls } from '@darcha/kit/service-config.ts';
import { type AgencyCode, agencyCodes } from './agencies.ts';

export interface SandboxConfig {
  /** Which agency this process is. */
  readonly agency: AgencyCode;
  /** "host:port" of the exchange's door for agencies, or several, separated by commas. */
  readonly exchange: string;
  /** What the connection is made with. */
  readonly connection: Tls;
  /** What messages are signed with. */
  readonly signing: { readonly certificate: Buffer; readonly key: Buffer };
  readonly logLevel: LogLevel;
}

/**
 * DARCHA_ENVIRONMENT, DARCHA_MEMBER_CODE, DARCHA_EXCHANGE_ADDRESS, DARCHA_MEMBER_CONNECTION_CERTIFICATE, _KEY and _AUTHORITY,
 * DARCHA_MEMBER_SIGNING_CERTIFICATE and _KEY, DARCHA_LOG_LEVEL. Throws one Error that names every fault; production is one.
 */
export function readSandboxConfig(
  raw: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<SandboxConfig> {
  const env = new EnvironmentReader(raw);
  if (env.oneOf('DARCHA_ENVIRONMENT', environments, 'production') === 'production') {
    env.fault(
      'DARCHA_ENVIRONMENT is production, which it also is when it is not set; this is a sandbox agency, its registers are ' +
        'invented and must never answer for real people: connect the real agency, or set it to development or test',
    );
  }
  return env.finish({
    agency: env.oneOf('DARCHA_MEMBER_CODE', agencyCodes),
    exchange: env.addresses('DARCHA_EXCHANGE_ADDRESS'),
    connection: readTls(env, 'DARCHA_MEMBER_CONNECTION'),
    signing: {
      certificate: env.file('DARCHA_MEMBER_SIGNING_CERTIFICATE'),
      key: env.file('DARCHA_MEMBER_SIGNING_KEY'),
    },
    logLevel: env.oneOf('DARCHA_LOG_LEVEL', logLevels, 'info'),
  });
}
