/** What editors do with passports: each step one atomic write, and a publication that ends well wherever it is cut short. */
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { knownCodes } from './content.ts';
import { type Editor, fromPublished, type PublishedVersion, toPublished } from './domain/published.ts';
import { changesOf } from './domain/publishing/change.ts';
import {
  type CheckedDraft,
  checkDraft,
  foreignOwner,
  governs,
  nextVersion,
  numbered,
  ownedBy,
  readDraft,
} from './domain/publishing/check-draft.ts';
import { type Draft, type DraftCommand, decide, permit } from './domain/publishing/draft.ts';
import type { Keeper } from './keeper.ts';
import type { DraftStore } from './store/draft-store.ts';
import type { CatalogueStore } from './store/store.ts';

export interface Publishing {
  store: CatalogueStore;
  drafts: DraftStore;
  keeper: Keeper;
  now: () => Date;
}

/** How often somebody else may be faster before the caller is told. */
const maxAttempts = 5;

/** A draft the editor may know of; throws `draft-unknown`, for another agency's the same as for none. */
export async function findDraft({ drafts, keeper }: Publishing, id: string, editor: Editor): Promise<Draft> {
  const draft = await drafts.find(id);
  if (draft && governs(keeper.current().agencies, editor.agency, draft.agency)) return draft;
  throw new DomainError(
    'not-found',
    'draft-unknown',
    'Your agency has no draft of this number. Look it up in the list.',
  );
}

/** Agencies whose drafts the editor works on. */
export function agenciesOf({ keeper }: Publishing, { agency }: Editor): string[] {
  const { agencies } = keeper.current();
  return [agency, ...[...agencies.keys()].filter((code) => code !== agency && governs(agencies, agency, code))];
}

/** Everything that stands in the way of publishing a text of an agency's draft. */
export async function check({ store, keeper, now }: Publishing, text: string, agency: string): Promise<CheckedDraft> {
  const read = readDraft(text);
  const [reference, published] = await Promise.all([store.reference(), store.versionsOfService(read.service)]);
  if (!reference) throw new Error('the catalogue has no reference lists');
  const today = tashkentDay(now());
  const { agencies } = keeper.current();
  return checkDraft(read, { known: knownCodes(reference), agencies, agency, published, today });
}

/** One step on the draft as it is; `make` may look at it first. Throws `version-stale` and what the step forbids. */
export async function perform(
  publishing: Publishing,
  { id, editor, expectedVersion }: { id: string; editor: Editor; expectedVersion: number },
  make: (draft: Draft) => DraftCommand | Promise<DraftCommand>,
): Promise<Draft> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const draft = await findDraft(publishing, id, editor);
    checkVersion(draft, expectedVersion);
    const next = decide(draft, await make(draft), editor, publishing.now());
    if (await publishing.drafts.save(draft, next)) return next;
  }
  throw changedMeanwhile();
}

function changedMeanwhile(): DomainError {
  const message = 'Others are changing this draft at the same moment. Read it again and repeat what you did.';
  return new DomainError('stale', 'version-stale', message);
}

function checkVersion({ version }: Draft, expected: number): void {
  if (expected === 0 || expected === version) return;
  const message = `The draft is at version ${version}, not ${expected}. Read it again and repeat your change on it.`;
  throw new DomainError('stale', 'version-stale', message, { details: { version: String(version) } });
}

/** The passport of a text without faults; throws `passport-faulty` with all of them. */
export function passportOf({ passport, faults }: CheckedDraft) {
  if (passport) return passport;
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  throw new DomainError('invalid', 'passport-faulty', `The draft has ${count}. Correct its text and save it again.`, {
    faults: faults.map(({ path, code, line, message }) => ({ path, code, message: `Line ${line}: ${message}` })),
  });
}

/**
 * Publishes a submitted draft. First the decision is kept with the draft, then the immutable version is written, then the
 * draft is marked, then the change is told. Cut short anywhere, the same call or the next start of a copy completes it; the
 * version is written once, because the draft is a unique key of published versions.
 */
export async function publish(
  publishing: Publishing,
  asked: { id: string; editor: Editor; expectedVersion: number },
  day: string,
): Promise<Draft> {
  const draft = await findDraft(publishing, asked.id, asked.editor);
  if (draft.status.kind === 'published' && draft.status.day === day) return complete(publishing, draft);
  if (draft.status.kind === 'publishing') {
    permit(draft, 'publish', asked.editor);
    return complete(publishing, draft);
  }
  permit(draft, 'publish', asked.editor);
  checkVersion(draft, asked.expectedVersion);
  notPast(publishing, day);
  passportOf(await check(publishing, draft.text, draft.agency));
  const decided = await perform(publishing, asked, () => ({ step: 'publish', day }));
  return complete(publishing, decided);
}

/** A day from today on; the error `request-invalid` for one that has passed. */
export function notPast({ now }: Publishing, day: string): void {
  const today = tashkentDay(now());
  if (day >= today) return;
  throw invalidField('day', 'past', `The day ${day} has passed. Give today (${today}) or a later one.`);
}

/** Does what is left of a publication that has been decided. */
async function complete(publishing: Publishing, draft: Draft): Promise<Draft> {
  const { store, drafts, now } = publishing;
  const written = (await store.versionOfDraft(draft.id)) ?? (await write(publishing, draft));
  const { published: day } = fromPublished(written);
  const by = written.publication?.by ?? { id: '', name: '', agency: draft.agency };
  let marked = draft;
  for (let attempt = 0; marked.status.kind === 'publishing'; attempt++) {
    if (attempt === maxAttempts) throw changedMeanwhile();
    const next = decide(marked, { step: 'complete', version: written.version, day }, by, now());
    if (await drafts.save(marked, next)) marked = next;
    else marked = (await drafts.find(draft.id)) ?? marked;
  }
  await announce(publishing, written);
  return marked;
}

/** Writes the version under the next number that is free. */
async function write(publishing: Publishing, draft: Draft): Promise<PublishedVersion> {
  if (draft.status.kind !== 'publishing') throw new Error(`the version of the published draft ${draft.id} has gone`);
  const { by, day } = draft.status;
  const checked = await check(publishing, draft.text, draft.agency);
  // What the passport names may have gone since it was decided: then it can be returned to its authors.
  const release = () => publishing.drafts.save(draft, decide(draft, { step: 'release' }, by, publishing.now()));
  if (!checked.passport) await release();
  const passport = passportOf(checked);
  const publication = { draft: draft.id, by, at: publishing.now().toISOString() };
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const published = await publishing.store.versionsOfService(passport.id);
    // Looked at for every number: another agency may have been the first to publish the service since the check.
    const owner = foreignOwner(published, publishing.keeper.current().agencies, draft.agency);
    if (owner) {
      await release();
      throw new DomainError('forbidden', 'authority-foreign', ownedBy(owner));
    }
    const wanted = { ...toPublished(numbered(passport, nextVersion(published), day)), publication };
    const there = await publishing.store.publish(wanted);
    if (there.publication?.draft === draft.id) return there;
  }
  throw changedMeanwhile();
}

/** Tells every copy, this one at once. */
export async function announce({ store, keeper, now }: Publishing, version: PublishedVersion): Promise<void> {
  await store.enterChanges(changesOf(version), now());
  await keeper.refresh();
}

/** At the start: publications that a copy has begun and not brought to their end. */
export async function completePublications(publishing: Publishing, log: Logger): Promise<void> {
  for (const draft of await publishing.drafts.publishing()) {
    try {
      await complete(publishing, draft);
      log.info({ draft: draft.id, service: draft.service }, 'a publication that was cut short is completed');
    } catch (error) {
      log.warn({ err: error, draft: draft.id }, 'a publication that was cut short cannot be completed');
    }
  }
}
