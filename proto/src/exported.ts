/** What services hand over of what they hold about a person: members of an export, piece by piece. */
import type { ExportedPieceInput } from '../gen/darcha/common/v1/ExportedPiece.ts';
import type { Caller } from './caller.ts';
import { type Text, toWireText } from './text.ts';

/** One message of an export. */
export interface Exported {
  piece: ExportedPieceInput;
}

/** Most bytes in one piece. */
export const pieceBytes = 256 * 1024;

export interface Member {
  path: string;
  mediaType: string;
  /** When it was made or last changed. */
  changedAt?: Date | undefined;
}

/** Begins a member; its bytes follow. */
export function beginMember({ path, mediaType, changedAt }: Member): Exported {
  return { piece: { path, mediaType, changedAt: changedAt?.toISOString() ?? '' } };
}

/** A whole member. */
export function* member(named: Member, bytes: Buffer): Generator<Exported> {
  yield beginMember(named);
  for (let at = 0; at < bytes.length; at += pieceBytes) yield { piece: { bytes: bytes.subarray(at, at + pieceBytes) } };
}

/** A whole member of JSON. */
export function* jsonMember(path: string, value: unknown, changedAt?: Date): Generator<Exported> {
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  yield* member({ path, mediaType: 'application/json', changedAt }, bytes);
}

/** With `member`: it is not handed over at all; without: what was handed over of the one before it is not all. */
export function withheld(code: string, reason: Text, member?: Member): Exported {
  const why = { withheld: { code, reason: toWireText(reason) } };
  return { piece: member ? { ...beginMember(member).piece, ...why } : why };
}

/** Personal number of a caller who acts for themselves; everybody else has no claim to all that is held about somebody. */
export function pinOfOneself(caller: Caller | undefined): string | undefined {
  return caller?.kind === 'person' && !caller.organisation ? caller.pin : undefined;
}
