/** What a result says: the payload of its signed form, and all that its printed form shows. */
import type { Text } from '@darcha/proto/text.ts';

export interface ResultContent {
  /** Number of the application. */
  number: string;
  /** Verification code, in groups of four. */
  code: string;
  service: string;
  version: number;
  title: Text;
  statement: Text;
  facts: { name: string; title: Text; value: unknown }[];
  holder: { name: string };
  /** Code of the agency in whose name it is issued. */
  authority: string;
  /** An instant. */
  issuedAt: string;
  /** Name of that agency; results of before 2026-11 are without this and what follows. */
  agency?: Text;
  /** The acts it rests on. */
  basis?: LegalBasis[];
  /** Where anybody verifies it: the address of the page, with the code. */
  verifyAt?: string;
  /** Its place in the public list of what was revoked (Token Status List). */
  status?: { status_list: StatusPlace };
}

export interface LegalBasis {
  title: Text;
  article?: string;
}

/** A bit in a list: the list's address, and the place from 0. */
export interface StatusPlace {
  uri: string;
  idx: number;
}

/** Whether something read is a result, as far as its readers depend on it. */
export function isResult(value: unknown): value is ResultContent {
  const content = value as Partial<ResultContent> | undefined;
  return (
    typeof content?.code === 'string' &&
    typeof content.service === 'string' &&
    typeof content.holder?.name === 'string' &&
    typeof content.issuedAt === 'string' &&
    !Number.isNaN(Date.parse(content.issuedAt))
  );
}
