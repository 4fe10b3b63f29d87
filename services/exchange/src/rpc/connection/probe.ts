/** What comes back from probes down a provider's streams. */
import { isNonce } from '@darcha/agency-sdk/nonce.ts';
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Echo, Probing } from '../../delivery/probing.ts';
import type { ProviderStream } from '../../delivery/provider-stream.ts';
import { type Finding, fine, wrong } from '../../domain/operations/findings.ts';

/** How far the time of an answer may be off, milliseconds: as with answers to questions. */
const timeWindow = 5 * 60_000;

export interface ProbeDependencies {
  probing: Probing;
  verifier: Verifier;
}

/** Probes these streams, at least one, of a provider that is called `who` in the finding's message. */
export async function probeFinding(
  { provider, who }: { provider: string; who: string },
  streams: readonly ProviderStream[],
  { probing, verifier }: ProbeDependencies,
): Promise<Finding> {
  const echoes = await Promise.all(streams.map((stream) => probing.probe(stream)));
  const came = echoes.filter((echo) => echo !== undefined);
  const faults = (await Promise.all(came.map((echo) => faultOf(echo, provider, verifier)))).filter(
    (f) => f !== undefined,
  );
  const figures = { provider, streams: streams.length, answered: came.length };
  const [fault] = faults;
  if (fault) {
    const message = `${who} signs answers that nobody will believe (${fault}): look at its signing certificate, key and clock.`;
    return wrong('probe', 'probe-invalid', message, { ...figures, fault });
  }
  if (came.length < streams.length) {
    const less = `${streams.length - came.length} of ${streams.length} streams`;
    const message = `${who} has not answered a probe down ${less}. Unless it is made without probes, it hangs: restart it.`;
    return wrong('probe', 'probe-unanswered', message, figures);
  }
  const roundTripMs = Math.max(...came.map((echo) => echo.roundTripMs)).toFixed(3);
  const message = `${who} has answered a probe down each of its streams here (${streams.length}), within ${roundTripMs} ms.`;
  return fine('probe', message, { ...figures, roundTripMs });
}

/** Why an answer to a probe would not be believed, stable. */
async function faultOf(
  { message, answer, at }: Echo,
  provider: string,
  verifier: Verifier,
): Promise<string | undefined> {
  try {
    const { member } = await verifier.verify('probe', message);
    if (member !== provider || answer.provider !== provider) return 'other-member';
  } catch (error) {
    return (isDomainError(error) && error.details.fault) || 'signature-wrong';
  }
  if (!isNonce(answer.nonce)) return 'nonce-missing';
  return Math.abs(at.getTime() - Date.parse(answer.answeredAt)) <= timeWindow ? undefined : 'clock-off';
}
