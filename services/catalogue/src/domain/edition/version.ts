/** One version of one service, ready to be served. */
import { startOfDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { fromPublished, type PublishedVersion, sha256 } from '../published.ts';
import { fillTexts } from '../text/fill-texts.ts';
import { sortForm } from '../text/fold.ts';

export interface Version {
  /** What it was made from. */
  published: PublishedVersion;
  /** The passport as its author wrote it: Uzbek in Cyrillic script may be missing. Read this one where all are looked at. */
  written: Passport;
  /** As written, but title and summary with all languages: what a list shows. */
  listed: Passport;
  /** The passport with all languages. */
  passport: Passport;
  /** The passport with all languages, UTF-8 JSON. */
  json: Buffer;
  /** SHA-256 of `json`. */
  digest: string;
  /** The instant from which it is in force. */
  publishedAt: string;
  /** The title in Uzbek as it is sorted by. */
  sortTitle: string;
}

/** What costs most is made when it is first read: most versions of a large catalogue are not, between two editions. */
export function toVersion(published: PublishedVersion): Version {
  const written = fromPublished(published);
  return {
    published,
    written,
    publishedAt: startOfDay(written.published).toISOString(),
    sortTitle: sortForm(written.title['uz-Latn']),
    get listed() {
      const { title, summary } = written;
      return keep(this, 'listed', { ...written, ...fillTexts({ title, summary }) });
    },
    get passport() {
      return keep(this, 'passport', fillTexts(written));
    },
    get json() {
      return keep(this, 'json', Buffer.from(JSON.stringify(this.passport)));
    },
    get digest() {
      return keep(this, 'digest', sha256(this.json));
    },
  };
}

/** Puts the value in place of what made it. */
function keep<K extends keyof Version>(version: Version, name: K, value: Version[K]): Version[K] {
  Object.defineProperty(version, name, { value, enumerable: true });
  return value;
}
