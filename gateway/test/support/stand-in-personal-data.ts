/** What three services hold about the one person there is. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { personalData } from '@darcha/proto/contracts.ts';
import { beginMember, type Exported, jsonMember, member, pieceBytes, withheld } from '@darcha/proto/exported.ts';
import { text } from './knobs.ts';

/** What tests turn and look at. */
export const held = {
  /** Tracking does not begin. */
  away: undefined as DomainError | undefined,
  /** Intake waits with its large file until then, and fails if it says so. */
  before: Promise.resolve(),
  /** How many bytes the large file has; how many were read of it, and how often it was left before its end. */
  size: 3_000_000,
  read: 0,
  left: 0,
};

export const application = { number: 'D-7KQ2-M9XF-4T', form: { name: 'Дилноза' } };
const reason = { 'uz-Latn': 'a', 'uz-Cyrl': 'b', kaa: 'c', ru: 'd', en: 'Not scanned.' };
const at = '2026-11-22T05:00:00.000Z';

async function* largeFile(): AsyncGenerator<Exported> {
  yield beginMember({ path: 'files/ab.pdf', mediaType: 'application/pdf' });
  let done = false;
  try {
    await held.before;
    for (held.read = 0; held.read < held.size; held.read += pieceBytes) {
      yield { piece: { bytes: Buffer.alloc(Math.min(pieceBytes, held.size - held.read), held.read / pieceBytes) } };
    }
    done = true;
  } finally {
    if (!done) held.left += 1;
  }
}

export function personalDataStandIns(): Record<'intake' | 'tracking' | 'exchange', Service> {
  return {
    intake: service(personalData.intake, {
      exportPersonalData: async function* ({ language }: { language: string }) {
        const who = currentContext()?.caller;
        if (who?.kind !== 'person' || who.organisation) {
          throw new DomainError('forbidden', 'own-data-only', 'Sign in for yourself.');
        }
        yield* jsonMember('exports.json', [{ language }]);
        yield* jsonMember(`applications/${application.number}/application.json`, application, new Date(at));
        yield withheld('attachment-not-clean', reason, { path: 'files/cd.pdf', mediaType: 'application/pdf' });
        yield* largeFile();
      },
      listExports: async () => ({ exports: [{ at, correlationId: text('x').byLanguage.en, finishedAt: '' }] }),
    }),
    tracking: service(personalData.tracking, {
      exportPersonalData: async function* () {
        if (held.away) throw held.away;
        yield* jsonMember('inventory.json', {});
      },
    }),
    exchange: service(personalData.exchange, {
      exportPersonalData: async function* () {
        yield* member({ path: 'accesses.json', mediaType: 'application/json' }, Buffer.from('[1]'));
        yield withheld('attachment-damaged', reason);
      },
    }),
  };
}
