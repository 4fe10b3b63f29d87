/** Whether published versions still find everything they name. */
import type { Known } from '../checking/check-passport.ts';
import type { Fault } from '../document/fault.ts';
import { fromPublished, type PublishedVersion } from '../published.ts';

/** A fault for every agency, office or event that a published version names and the lists no longer hold. */
export function checkReferences(published: readonly PublishedVersion[], known: Known): Fault[] {
  return published.flatMap((version) => {
    const { authority, offices, events } = fromPublished(version);
    const named: [string, string, ReadonlySet<string>][] = [
      ['agency', authority, known.agencies],
      ...events.map((code): [string, string, ReadonlySet<string>] => ['event', code, known.events]),
      ...(offices === 'all' ? [] : offices).map((code): [string, string, ReadonlySet<string>] => [
        'office',
        code,
        known.offices,
      ]),
    ];
    const missing = named.filter(([, code, codes]) => !codes.has(code));
    return missing.map(([what, code]) => ({
      file: `published passport ${version.id}@${version.version}`,
      line: 1,
      column: 1,
      path: '',
      code: `${what}-unknown`,
      message: `It names ${what} "${code}", which the content no longer holds. Put it back: a published version stays.`,
    }));
  });
}
