/** The form of a reply where there are several: negotiated by `Accept` (RFC 9110, 12.5.1), or named by `?format=`. */
import { LRUCache } from 'lru-cache';
import { Refusal, type RefusalOptions } from './problem.ts';

/** Media types by the names `?format=` knows them by; the first is given when any will do. */
export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  turtle: 'text/turtle; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  'schema-org': 'application/ld+json; profile="https://schema.org/"; charset=utf-8',
} as const;

export type Format = keyof typeof mediaTypes;

export const variesByRepresentation = { Vary: 'Accept, Accept-Language' };

/** `none` when nothing there is would be accepted. */
export type Negotiated = Format | 'none';

/** The few headers clients really send are read once. */
const negotiated = new LRUCache<string, Negotiated>({ max: 500 });
const longestHeader = 500;

/** What the client would rather have; JSON when it does not say, or says more than anybody needs to. */
export function negotiateFormat(header: string | undefined): Negotiated {
  if (header === undefined || header === '*/*' || header === 'application/json') return 'json';
  if (header === '' || header.length > longestHeader) return 'json';
  const known = negotiated.get(header);
  if (known) return known;
  const format = choose(header);
  negotiated.set(header, format);
  return format;
}

interface Range {
  /** "text/turtle", "text/*" or anything. */
  type: string;
  profile: string | undefined;
  quality: number;
}

function choose(header: string): Negotiated {
  const ranges = splitOutside(header, ',').flatMap(readRange);
  let best: Negotiated = 'none';
  let highest = 0;
  for (const format of Object.keys(mediaTypes) as Format[]) {
    const quality = qualityOf(format, ranges);
    if (quality > highest) [best, highest] = [format, quality];
  }
  return best;
}

function readRange(part: string): Range[] {
  const [type = '', ...parameters] = splitOutside(part, ';').map((piece) => piece.trim());
  const named = (name: string) =>
    parameters
      .find((parameter) => parameter.toLowerCase().startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replaceAll('"', '');
  const quality = Number(named('q') ?? 1);
  return quality >= 0 && quality <= 1 ? [{ type: type.toLowerCase(), profile: named('profile'), quality }] : [];
}

/** Profiles contain neither commas nor semicolons outside quotation marks. */
function splitOutside(text: string, separator: ',' | ';'): string[] {
  return text.match(separator === ',' ? /(?:"[^"]*"|[^,"])+/g : /(?:"[^"]*"|[^;"])+/g) ?? [];
}

/** The quality the most specific range gives; 0 where none fits. */
function qualityOf(format: Format, ranges: readonly Range[]): number {
  const [type = ''] = mediaTypes[format].split(';');
  const fits = (range: Range) => {
    const wantsSchema = range.profile !== undefined && /^https?:\/\/schema\.org\/?$/.test(range.profile);
    // Linked data is CPSV-AP unless schema.org is named.
    if (format === 'schema-org') return range.type === type && wantsSchema;
    return range.type === type && !(format === 'jsonld' && wantsSchema);
  };
  const found =
    ranges.find(fits) ??
    (format === 'schema-org' ? undefined : ranges.find((range) => range.type === `${type.split('/')[0]}/*`)) ??
    (format === 'schema-org' ? undefined : ranges.find((range) => range.type === '*/*'));
  return found?.quality ?? 0;
}

/** What a reply of these formats is to be. Throws the refusal 406, which lists them. */
export function formatOf(
  { header, query }: { header(name: string): string | undefined; query(name: string): string | undefined },
  offered: readonly Format[],
): Format {
  const wanted = (query('format') as Format | undefined) ?? negotiateFormat(header('accept'));
  const format = offered.find((one) => one === wanted);
  if (format) return format;
  throw notAcceptable(offered);
}

/** The refusal 406, which lists the forms there are. */
export function notAcceptable(offered: readonly string[], options: RefusalOptions = {}): Refusal {
  const list = (Object.keys(mediaTypes) as Format[])
    .filter((format) => offered.includes(format))
    .map((format) => `${mediaTypes[format].split('; charset')[0]} (format=${format})`)
    .join(', ');
  return new Refusal('not-acceptable', `This is to be had as ${list}. Name one of them in Accept or in ?format=.`, {
    ...options,
    headers: { Vary: 'Accept, Accept-Language' },
  });
}
