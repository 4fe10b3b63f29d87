import { currentContext } from '@darcha/kit/context.ts';
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { type Exported, jsonMember } from '@darcha/proto/exported.ts';
import { languages } from '@darcha/proto/text.ts';
import type { Bundle } from '../../domain/bundles/bundle.ts';
import { secretsToFollow } from '../../domain/follow-up.ts';
import { inventory } from '../../domain/personal/inventory.ts';
import { toldSignatures } from '../../domain/personal/signed.ts';
import { toldBundle, toldMandate } from '../../domain/personal/told.ts';
import type { Intake } from '../../intake.ts';
import { type ExportAsked, mostExports, withinMs } from '../../store/exports.ts';
import type { Place } from '../../store/store.ts';
import { applicationMembers, type Exporting } from './application-members.ts';
import { ownerThemselves, type PersonalDataRpc } from './call.ts';

/** Parts of other services go before this one's in an export. */
const readWithinMs = 600_000;
const pageSize = 50;

/** Everything intake holds about the caller. Errors: those of `PersonalData`. */
export function exportPersonalData(intake: Intake): PersonalDataRpc<'ExportPersonalData'> {
  return ({ language }) => {
    async function* all(): AsyncGenerator<Exported> {
      const owner = ownerThemselves(intake);
      const known = languages.find((tag) => tag === language);
      if (!known) throw invalidField('/language', 'language', `Choose a language: ${languages.join(', ')}.`);
      const { id } = await begin(intake, owner);
      yield* jsonMember('inventory.json', inventory);
      yield* jsonMember('exports.json', await intake.exports.list(owner));
      yield* ofPages(
        (after) => intake.bundles.store.listOwned(owner, after, pageSize),
        (bundle) => jsonMember(`bundles/${bundle.number}.json`, wholeBundle(intake, bundle), bundle.createdAt),
      );
      for (const side of ['principal', 'representative'] as const) {
        yield* ofPages(
          (after) => intake.mandates.list(side, owner, after, pageSize),
          (mandate) => jsonMember(`mandates/${mandate.number}.json`, toldMandate(mandate, side), mandate.createdAt),
        );
      }
      yield* ofPages(
        (after) => intake.store.listSigned(owner, after, pageSize),
        (one) => jsonMember(`signatures/${one.number}.json`, toldSignatures(one, owner), one.createdAt),
      );
      const exporting: Exporting = { language: known, files: new Set() };
      yield* ofPages(
        (after) => intake.store.listOwned(owner, after, pageSize),
        ({ number }) => applicationMembers(intake, number, exporting),
      );
      await intake.exports.finish(owner, id, intake.now());
    }
    return Object.assign(all(), { readWithinMs });
  };
}

function wholeBundle({ sealer: { pseudonym } }: Intake, bundle: Bundle) {
  return { ...toldBundle(bundle), ...secretsToFollow(pseudonym, bundle) };
}

async function begin({ exports, now, log }: Intake, owner: string): Promise<ExportAsked> {
  const correlationId = currentContext()?.correlationId ?? '';
  const asked = await exports.begin(owner, correlationId, now());
  if (asked) {
    log.info({ export: asked.id }, 'a person has asked for everything that is held about them');
    return asked;
  }
  const tenth = (await exports.list(owner))[mostExports - 1]?.at ?? now();
  const retryAfterSeconds = String(Math.max(1, Math.ceil((tenth.getTime() + withinMs - now().getTime()) / 1_000)));
  const message = `You have asked for ${mostExports} exports within a day. Use one of them, or ask again later.`;
  throw new DomainError('too-many', 'exports-too-many', message, { details: { retryAfterSeconds } });
}

/** Each item's members, page by page, so that never more than a page is held. */
async function* ofPages<Item extends { number: string; createdAt: Date }>(
  page: (after: Place | undefined) => Promise<Item[]>,
  membersOf: (item: Item) => Iterable<Exported> | AsyncIterable<Exported>,
): AsyncGenerator<Exported> {
  for (let after: Place | undefined; ; ) {
    const items = await page(after);
    for (const item of items) yield* membersOf(item);
    const last = items.at(-1);
    if (!last || items.length < pageSize) return;
    after = { at: last.createdAt, number: last.number };
  }
}
