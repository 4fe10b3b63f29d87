/** The members of the archive, one after the other, each read only when it is its turn; what there was is told by the last of them. */
import { createHash } from 'node:crypto';
import type { ExportedPiece } from '@darcha/proto/gen/darcha/common/v1/ExportedPiece.ts';
import { languages } from '@darcha/proto/text.ts';
import { missingText, type Withheld } from './missing.ts';
import { readmeIn } from './readme/index.ts';
import type { Source } from './sources.ts';

export interface ZipMember {
  name: string;
  lastModified: Date;
  input: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

interface Listed {
  path: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

export interface Asked {
  at: Date;
  correlationId: string;
  /** Of whom. */
  person: { pin: string; name: string };
}

/** Paths are names of services and what they make of numbers and digests: anything else would be a fault. */
const soundPath = /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*){0,6}$/;

export async function* archiveMembers(sources: readonly Source[], asked: Asked): AsyncGenerator<ZipMember> {
  const members: Listed[] = [];
  const withheld: Withheld[] = [];
  const whole = (path: string, mediaType: string, text: string) =>
    listed({ path, mediaType, lastModified: asked.at }, once(text), members);
  for (const language of languages) yield whole(`README.${language}.txt`, 'text/plain', readmeIn(language, asked));
  for (const source of sources) yield* membersOf(source, { asked, members, withheld });
  if (withheld.length > 0) yield whole('MISSING.txt', 'text/plain', missingText(withheld));
  const manifest = { format: 'darcha-personal-data/1', ...asked, complete: withheld.length === 0, withheld, members };
  // Itself it cannot name.
  yield { name: 'manifest.json', lastModified: asked.at, input: once(`${JSON.stringify(manifest, null, 2)}\n`) };
}

async function* membersOf(
  { service, first, pieces }: Source,
  { asked, members, withheld }: { asked: Asked; members: Listed[]; withheld: Withheld[] },
): AsyncGenerator<ZipMember> {
  const next = async () => {
    const { done, value } = await pieces.next();
    return done ? undefined : pieceOf(value.piece, service);
  };
  for (let piece: ExportedPiece | undefined = pieceOf(first.piece, service); piece; ) {
    const path = `${service}/${piece.path}`;
    if (!soundPath.test(path)) throw new Error(`${service} hands over something under no sound path`);
    const withhold = ({ code, reason }: NonNullable<ExportedPiece['withheld']>) =>
      void withheld.push({ path, code, reason: reason?.byLanguage ?? {} });
    if (piece.withheld) {
      withhold(piece.withheld);
      piece = await next();
      continue;
    }
    const lastModified = piece.changedAt === '' ? asked.at : new Date(piece.changedAt);
    const { mediaType, bytes: beginning } = piece;
    const bytes = async function* () {
      if (beginning.length > 0) yield beginning;
      for (piece = await next(); piece?.path === ''; piece = await next()) {
        if (piece.withheld) withhold(piece.withheld);
        else yield piece.bytes;
      }
    };
    yield listed({ path, mediaType, lastModified }, bytes(), members);
  }
}

function pieceOf(piece: ExportedPiece | null, service: string): ExportedPiece {
  if (piece) return piece;
  throw new Error(`${service} sent no piece`);
}

/** Counted and digested on its way. */
function listed(
  { path, mediaType, lastModified }: { path: string; mediaType: string; lastModified: Date },
  bytes: AsyncIterable<Uint8Array>,
  members: Listed[],
): ZipMember {
  const input = async function* () {
    const digest = createHash('sha256');
    let size = 0;
    for await (const some of bytes) {
      digest.update(some);
      size += some.length;
      yield some as Uint8Array<ArrayBuffer>;
    }
    members.push({ path, mediaType, size, sha256: digest.digest('hex') });
  };
  return { name: path, lastModified, input: input() };
}

async function* once(text: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield Buffer.from(text);
}
