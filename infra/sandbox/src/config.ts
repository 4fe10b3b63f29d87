import { EnvironmentReader } from '@darcha/kit/config.ts';
import type { LogLevel } from '@darcha/kit/log.ts';
import { logLevels } from '@darcha/kit/log.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { environments, readTls } from '@darcha/kit/service-config.ts';
import { type AgencyCode, agencyCodes } from './agencies.ts';

export interface AgencyConfig {
  /** Which agency it is. */
  readonly code: AgencyCode;
  /** "host:port" of the exchange's door for agencies, or several, separated by commas. */
  readonly exchange: string;
  /** What the connection is made with. */
  readonly connection: Tls;
  /** What messages are signed with. */
  readonly signing: { readonly certificate: Buffer; readonly key: Buffer };
}

export interface SandboxConfig {
  /** The agencies of this process. */
  readonly agencies: readonly AgencyConfig[];
  readonly logLevel: LogLevel;
}

type Raw = Readonly<Record<string, string | undefined>>;

/**
 * DARCHA_ENVIRONMENT, DARCHA_MEMBER_CODES, DARCHA_EXCHANGE_ADDRESS, DARCHA_MEMBER_CONNECTION_CERTIFICATE, _KEY and _AUTHORITY,
 * DARCHA_MEMBER_SIGNING_CERTIFICATE and _KEY, DARCHA_LOG_LEVEL. In the paths of files `{code}` stands for an agency's code.
 * Throws one Error that names every fault; production is one.
 */
export function readSandboxConfig(raw: Raw = process.env): Readonly<SandboxConfig> {
  const named = (raw.DARCHA_MEMBER_CODES ?? '').split(',').map((code) => code.trim());
  const codes = named.some(Boolean) ? named.filter(Boolean) : [''];
  const env = new EnvironmentReader(Object.assign({}, raw, ...codes.map((code) => namesOf(code, raw))));
  if (env.oneOf('DARCHA_ENVIRONMENT', environments, 'production') === 'production') {
    env.fault(
      'DARCHA_ENVIRONMENT is production, which it also is when it is not set; this is a sandbox, its registers are ' +
        'invented and must never answer for real people: connect the real agency, or set it to development or test',
    );
  }
  if (new Set(codes).size < codes.length) env.fault('DARCHA_MEMBER_CODES names an agency twice');
  const exchange = env.addresses('DARCHA_EXCHANGE_ADDRESS');
  return env.finish({
    agencies: codes.map((code) => readAgency(env, code, exchange)),
    logLevel: env.oneOf('DARCHA_LOG_LEVEL', logLevels, 'info'),
  });
}

/** The names that each agency has values of its own for; a fault of one of them names the agency before it. */
function namesOf(code: string, raw: Raw): Raw {
  const own = Object.entries(raw).filter(([name]) => /^DARCHA_MEMBER_(CONNECTION|SIGNING)_/.test(name));
  const entries = own.map(([name, value]) => [prefixed(code, name), value?.replaceAll('{code}', code)]);
  return { ...Object.fromEntries(entries), [prefixed(code, 'DARCHA_MEMBER_CODES')]: code };
}

function readAgency(env: EnvironmentReader, code: string, exchange: string): AgencyConfig {
  const name = (text: string) => prefixed(code, text);
  return {
    code: env.oneOf(name('DARCHA_MEMBER_CODES'), agencyCodes),
    exchange,
    connection: readTls(env, name('DARCHA_MEMBER_CONNECTION')),
    signing: {
      certificate: env.file(name('DARCHA_MEMBER_SIGNING_CERTIFICATE')),
      key: env.file(name('DARCHA_MEMBER_SIGNING_KEY')),
    },
  };
}

function prefixed(code: string, name: string): string {
  return code ? `${code}: ${name}` : name;
}
