/** JSON lines on standard output, each with the correlation id of the call it belongs to. */
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { currentContext } from './context.ts';
import { maskNumbers, redact } from './redact.ts';

export type { Logger } from 'pino';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The process's logger; `destination` takes the lines, standard output unless said. */
export function createLogger(service: string, level: LogLevel, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), bindings: redact, log: redact },
    // Errors are described by `redact`; the library's own serializer would take the description apart again.
    serializers: { err: (described: unknown) => described },
    hooks: { streamWrite: maskNumbers },
    mixin: () => {
      const context = currentContext();
      return context ? { correlationId: context.correlationId } : {};
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
