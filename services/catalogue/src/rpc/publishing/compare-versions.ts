import { invalidField } from '@darcha/kit/errors.ts';
import type { DifferenceInput } from '@darcha/proto/gen/darcha/catalogue/v1/Difference.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Snapshot } from '../../domain/edition/snapshot.ts';
import { fromPublished } from '../../domain/published.ts';
import { type Difference, inWords, type NameOf } from '../../domain/publishing/difference-words.ts';
import { differencesOf } from '../../domain/publishing/differences.ts';
import { fillTexts } from '../../domain/text/fill-texts.ts';
import { check, findDraft, type Publishing, passportOf } from '../../publishing.ts';
import { requireEditor } from './editor.ts';
import { readDraftId, readServiceId, readVersion } from './fields.ts';
import type { Rpc } from './handler.ts';
import { versionOf, versionsOf } from './stored.ts';

/** Differences told of at most. */
const mostDifferences = 500;

/**
 * How two versions differ, in words: published ones for everybody, a draft for its editors. Errors: `service-unknown`,
 * `version-unknown`, `passport-faulty`, `draft-unknown`, `request-invalid`.
 */
export function compareVersions(publishing: Publishing): Rpc<'CompareVersions'> {
  return async (request) => {
    const newer = request.draft === '' ? undefined : await draftToCompare(publishing, request.draft);
    const service = newer?.id ?? readServiceId(request.service);
    if (newer && request.service !== '' && request.service !== service) {
      throw invalidField('service', 'draft', `The draft is of the service "${service}".`);
    }
    const versions = await versionsOf(publishing, service);
    const asked = readVersion('from', request.from, { optional: newer !== undefined });
    const from = asked === 0 ? Math.max(...versions.keys()) : asked;
    const older = fromPublished(versionOf(versions, from));
    const to = newer ? 0 : readVersion('to', request.to);
    const found = differencesOf(
      comparable(older, newer !== undefined),
      newer ? comparable(newer, true) : comparable(fromPublished(versionOf(versions, to)), false),
    );
    const nameOf = namesIn(publishing.keeper.current());
    return {
      service,
      from,
      to,
      differences: found.slice(0, mostDifferences).map((difference) => toWire(inWords(difference, nameOf))),
      leftOut: Math.max(0, found.length - mostDifferences),
    };
  };
}

async function draftToCompare(publishing: Publishing, id: string): Promise<Passport> {
  const draft = await findDraft(publishing, readDraftId(id), requireEditor());
  return passportOf(await check(publishing, draft.text, draft.agency));
}

/** Number and end say nothing of the content, nor does the day of a draft. */
function comparable(passport: Passport, withDraft: boolean): object {
  const { id: _id, version: _version, retired: _retired, published, ...rest } = fillTexts(passport);
  return withDraft ? rest : { published, ...rest };
}

function namesIn({ agencies, offices, events }: Snapshot): NameOf {
  return (kind, code) => {
    if (kind === 'agency') return agencies.get(code)?.name;
    if (kind === 'office') return offices.find((office) => office.code === code)?.name;
    return events.find((event) => event.code === code)?.title;
  };
}

function toWire({ path, words, old, new: now }: Difference): DifferenceInput {
  const json = (value: unknown) => (value === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value)));
  return { path, words: toWireText(words), oldJson: json(old), newJson: json(now) };
}
