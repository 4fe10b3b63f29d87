/** A file attached to an application. */
import type { AttachmentRule, FileType, Passport } from '@darcha/proto/passport.ts';

/** Its parts are what an application keeps of it; the bytes lie in the storage. */
export interface Attachment {
  /** Also that of its upload. */
  id: string;
  /** Its name in the passport. */
  name: string;
  /** quarantined: waits for the virus scanner; refused: a virus was found. */
  state: 'quarantined' | 'clean' | 'refused';
  fileName: string;
  type: FileType;
  /** Bytes. */
  size: number;
  /** SHA-256 of the content, lower-case hexadecimal. */
  digest: string;
  /** Under which its bytes are kept; several attachments of one owner may share them. */
  blob: string;
  /** An instant. */
  addedAt: string;
}

/** Why a file is not taken. */
export const refusalReasons = [
  'empty',
  'too-large',
  'type-unknown',
  'type-not-allowed',
  'damaged',
  'something-appended',
  'two-in-one',
  'unpacks-too-large',
  'password-protected',
  'active-content',
  'digest-differs',
  'infected',
  'no-room',
  'not-taken-now',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Media types of what can be attached (IANA). */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** All files of an application, of any state. */
export function attachmentsOf({ attachments }: { attachments?: readonly Attachment[] }): readonly Attachment[] {
  return attachments ?? [];
}

/** The passport's rule of a name; undefined where it has none. */
export function ruleOf({ attachments }: Passport, name: string): AttachmentRule | undefined {
  return attachments && Object.hasOwn(attachments, name) ? attachments[name] : undefined;
}

/** How many files a rule takes. */
export function mostOf({ most }: AttachmentRule): number {
  return most ?? 1;
}

/** Files that take a place: what was refused does not. */
export function holding(attachments: readonly Attachment[], name: string): Attachment[] {
  return attachments.filter((attachment) => attachment.name === name && attachment.state !== 'refused');
}
