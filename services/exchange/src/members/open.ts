/** The register of members within the exchange: read at the start, seeded from a directory, followed from then on. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Rounds, startRounds } from '@darcha/kit/rounds.ts';
import { registerFound } from '../domain/members/decide.ts';
import type { Certificate } from '../domain/members/register.ts';
import type { RegisterStore } from '../store/register-store.ts';
import { createMemberRegister, type MemberRegister } from './register.ts';

/** The register, with the certificates found at the start in it. */
export async function openMembers(store: RegisterStore, found: Certificate[], log: Logger): Promise<MemberRegister> {
  const register = createMemberRegister(store);
  const act = await register.act('start', (now) => registerFound(now, found, new Date()));
  if (act?.type === 'registered') log.info({ certificates: act.certificates.length }, 'certificates were registered');
  return register;
}

/**
 * Looks for changes every `everyMs`, and calls `onLook` after each look: certificates end by themselves, too. While the
 * register cannot be read what was known of it holds.
 */
export function followMembers(
  register: MemberRegister,
  { everyMs, onLook, log }: { everyMs: number; onLook: () => void; log: Logger },
): Rounds {
  const look = async () => {
    try {
      if (await register.refresh()) log.info({ position: register.position }, 'the register of members has changed');
    } finally {
      onLook();
    }
    return false;
  };
  return startRounds(look, {
    everyMs,
    failed: (error, again) => {
      if (!again) log.error({ err: error }, 'the register of members cannot be read; what was known of it holds');
    },
  });
}
