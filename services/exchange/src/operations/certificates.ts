/** Tells, once a day, of certificates that end soon: those of members, and those of the exchange itself. */
import { X509Certificate } from 'node:crypto';
import type { Logger } from '@darcha/kit/log.ts';
import { certificateEnds } from '@darcha/kit/metrics/certificates.ts';
import type { Register } from '../domain/members/register.ts';
import {
  type CertificateEnd,
  daysLeft,
  endingSoon,
  lastEnds,
  type OwnUse,
  urgencyOf,
} from '../domain/operations/certificate-ends.ts';

export interface CertificateWatch {
  /** Of every member, system and use the last end; and those of the exchange. */
  ends(): CertificateEnd[];
  stop(): void;
}

export interface CertificateWatchOptions {
  register: Register;
  /** Certificates of the exchange, PEM. */
  own: Readonly<Record<OwnUse, Buffer>>;
  dayOf: (at: Date) => string;
  now?: () => Date;
  log: Logger;
}

/** How often it is seen whether another day has begun, milliseconds. */
const lookEveryMs = 600_000;

/** Tells at once, and then on each day. */
export function watchCertificates(options: CertificateWatchOptions): CertificateWatch {
  const { register, own, dayOf, log, now = () => new Date() } = options;
  const owned = Object.entries(own).map(([use, pem]): CertificateEnd => {
    const until = new X509Certificate(pem).validToDate.toISOString();
    return { holder: 'exchange', system: undefined, use: use as OwnUse, until };
  });
  const ends = () => [...owned, ...lastEnds(register)];
  let toldOn = '';
  const look = () => {
    const today = dayOf(now());
    if (today === toldOn) return;
    toldOn = today;
    tell(ends(), now(), log);
  };
  look();
  const timer = setInterval(look, lookEveryMs);
  const forget = certificateEnds.from(() => ends().map(toReading));
  return {
    ends,
    stop: () => {
      clearInterval(timer);
      forget();
    },
  };
}

function tell(ends: readonly CertificateEnd[], now: Date, log: Logger): void {
  for (const { holder, system, use, until } of endingSoon(ends, now)) {
    const left = daysLeft(until, now);
    const level = urgencyOf(left);
    if (level) log[level]({ holder, system, use, until, daysLeft: left }, 'a certificate ends soon; renew it');
  }
}

function toReading({ holder, system, use, until }: CertificateEnd) {
  const labels = { holder: system === undefined ? holder : `${holder}/${system}`, use };
  return { labels, value: Date.parse(until) / 1_000 };
}
