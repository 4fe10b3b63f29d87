/** What the operator's command does: `member invite CODE` and so on. Every act is an event of the register, with who and when. */
import { parseArgs } from 'node:util';
import { DomainError } from '@darcha/kit/errors.ts';
import type { RegisterStore } from '../../store/register-store.ts';
import type { MemberRegister } from '../register.ts';
import { actions } from './actions.ts';
import { listEvents, listMembers, listRequests } from './lists.ts';

const usage = `Usage: member COMMAND
  invite CODE [--system SYSTEM] [--hours 72]      a secret with which an agency asks for its first certificates, once
  requests                                        who waits for what, and since when
  approve REQUEST [--days 90]                     issues the certificates (with DARCHA_AGENCIES_AUTHORITY_KEY)
  approve REQUEST --certificate FILE              takes those another authority issued, PEM
  refuse REQUEST --reason TEXT
  revoke FINGERPRINT --reason TEXT                at once; the first 8 characters or more are enough
  suspend CODE --reason TEXT, resume CODE         all of a member's certificates, for a while
  endpoint CODE HOST:PORT --records TYPE,TYPE     where the exchange calls the member for these record types
  endpoint CODE HOST:PORT --remove
  describe CODE FILE                              titles, territorial bodies and systems, YAML
  list [CODE]                                     members and their certificates
  events                                          everything that was done, by whom and when
Acts need the name of who acts: --by NAME, or DARCHA_OPERATOR.`;

/** Where its words go, a line at a time. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
}

export interface CommandDependencies {
  register: MemberRegister;
  store: RegisterStore;
  /** The agencies' authority, PEM. */
  authority: Buffer;
  /** File with its key. */
  authorityKey: string | undefined;
  operator: string | undefined;
  terminal: Terminal;
}

export interface Call {
  /** What it is about: a member's code, a request, a fingerprint. */
  subject: string;
  file: string;
  who: string;
  options: {
    reason: string;
    certificate: string | undefined;
    system: string | undefined;
    days: number;
    hours: number;
    records: string[];
    remove: boolean;
  };
}

/** Gives the exit code: 0 when done, 1 when it could not be done, 2 when it was called wrongly. */
export async function memberCommand(words: readonly string[], deps: CommandDependencies): Promise<number> {
  const { terminal, register } = deps;
  try {
    const { positionals, values } = parse(words);
    const [command = '', subject = '', file = '', ...more] = positionals;
    await register.refresh();
    if (more.length === 0 && isList(command)) {
      for (const line of await lists[command](deps, subject)) terminal.print(line);
      return 0;
    }
    const action = Object.hasOwn(actions, command) ? actions[command as keyof typeof actions] : undefined;
    if (!action || subject === '' || more.length > 0) throw new WrongCall();
    const who = values.by ?? deps.operator ?? '';
    if (who === '') throw new WrongCall('Say who acts: --by NAME, or DARCHA_OPERATOR.');
    for (const line of await action({ subject, file, who, options: optionsOf(values) }, deps)) terminal.print(line);
    return 0;
  } catch (error) {
    if (error instanceof WrongCall) {
      terminal.complain(error.message || usage);
      return 2;
    }
    if (!(error instanceof DomainError)) throw error;
    terminal.complain(`${error.message} (${error.code})`);
    return 1;
  }
}

const lists = {
  requests: async ({ register }: CommandDependencies) => listRequests(register.now),
  list: async ({ register }: CommandDependencies, code: string) => listMembers(register.now, code),
  events: ({ store }: CommandDependencies) => listEvents(store),
};

function isList(command: string): command is keyof typeof lists {
  return Object.hasOwn(lists, command);
}

class WrongCall extends Error {}

const options = {
  by: { type: 'string' },
  reason: { type: 'string' },
  certificate: { type: 'string' },
  system: { type: 'string' },
  days: { type: 'string' },
  hours: { type: 'string' },
  records: { type: 'string' },
  remove: { type: 'boolean' },
} as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    // An unknown option; the usage names those there are.
    throw new WrongCall();
  }
}

function optionsOf(values: ReturnType<typeof parse>['values']): Call['options'] {
  return {
    reason: values.reason ?? '',
    certificate: values.certificate,
    system: values.system,
    days: numberOf('--days', values.days, 90, 825),
    records: (values.records ?? '').split(',').filter(Boolean),
    remove: values.remove ?? false,
    hours: numberOf('--hours', values.hours, 72, 720),
  };
}

function numberOf(name: string, given: string | undefined, fallback: number, most: number): number {
  const number = given === undefined ? fallback : Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new WrongCall(`${name} must be a whole number from 1 to ${most}.`);
}
