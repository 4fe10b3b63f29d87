/** What an operator does to the register; each gives the lines that tell of it. */
import { randomBytes } from 'node:crypto';
import { approve, describe, invite, refuse, resume, revoke, suspend } from '../../domain/members/decide.ts';
import { addEndpoint, removeEndpoint } from '../../domain/members/endpoints.ts';
import { hashOf } from '../../domain/members/invitation.ts';
import type { Act, Register } from '../../domain/members/register.ts';
import type { Call, CommandDependencies } from './command.ts';
import { readDescription } from './description.ts';
import { certificatesOf } from './issuing.ts';
import { fingerprintOf } from './lists.ts';

type Action = (call: Call, deps: CommandDependencies) => Promise<string[]>;

/** An act that is decided by its rule alone. */
function simply(decide: (register: Register, call: Call) => Act, done: string): Action {
  return async (call, { register }) => {
    await register.act(call.who, (now) => decide(now, call));
    return [`${call.subject} ${done}`];
  };
}

export const actions = {
  invite: async ({ subject: member, who, options: { system, hours } }, { register, terminal }) => {
    const secret = randomBytes(32).toString('base64url');
    const until = new Date(Date.now() + hours * 3_600_000);
    await register.act(who, (now) => invite(now, { member, system, invitation: hashOf(secret), until }));
    // Only the secret goes to the standard output: it can be put into a file as it is.
    terminal.complain(`An invitation for ${member}, good once, until ${until.toISOString()}. It is shown only now:`);
    return [secret];
  },
  approve: async (call, deps) => {
    const certificates = await certificatesOf(call, deps);
    await deps.register.act(call.who, (now) => approve(now, call.subject, certificates));
    return certificates.map((c) => `${c.member} ${c.use} ${c.fingerprint} until ${c.until}`);
  },
  describe: async ({ subject, file, who }, { register }) => {
    const description = readDescription(file);
    await register.act(who, (now) => describe(now, subject, description));
    return [`${subject} is described`];
  },
  revoke: async (call, { register }) => {
    const fingerprint = fingerprintOf(register.now, call.subject);
    await register.act(call.who, (now) => revoke(now, fingerprint, call.options.reason));
    return [`${fingerprint} is revoked; instances of the exchange cut its connections within a second`];
  },
  endpoint: async ({ subject: code, file: address, who, options: { records, remove } }, { register }) => {
    const decide = (now: Register) =>
      remove ? removeEndpoint(now, code, address) : addEndpoint(now, code, address, records);
    await register.act(who, decide);
    return [`${address} is ${remove ? 'no endpoint' : 'an endpoint'} of ${code}${remove ? ' any more' : ''}`];
  },
  refuse: simply((now, { subject, options }) => refuse(now, subject, options.reason), 'is refused'),
  suspend: simply((now, { subject, options }) => suspend(now, subject, options.reason), 'is suspended'),
  resume: simply((now, { subject }) => resume(now, subject), 'is back'),
} satisfies Record<string, Action>;
