/** JSON lines on standard output, each with the correlation id of the call it belongs to. */
import { type Logger, pino } from 'pino';
import { currentContext } from './context.ts';

export type { Logger } from 'pino';

/** Names whose values never reach the log, at the top of a line or one level down. */
const secret = [
  'pin',
  'tin',
  'name',
  'token',
  'authorization',
  'cookie',
  'password',
  'secret',
  'form',
  'record',
  'caller',
];

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The process's logger. */
export function createLogger(service: string, level: LogLevel): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: [...secret, ...secret.map((name) => `*.${name}`)], censor: '[redacted]' },
    mixin: () => {
      const context = currentContext();
      return context ? { correlationId: context.correlationId } : {};
    },
  });
}
