/** Content of an answer: bytes beside the record, told of by a manifest that is a field of the record. */
import { providerFailure } from './errors.ts';

/** What the provider signs of the content. */
export interface Manifest {
  /** For example "application/pdf". */
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Of the bytes, hex. */
  sha256: string;
}

/** Largest content that a record type may allow, bytes. */
export const largestContent = 50 * 1024 * 1024;
/** Largest part of it in one message, bytes. */
export const largestChunk = 64 * 1024;

/** The schema that the field of a manifest must have: it says which media types, and how large at most. */
export const manifestSchemaForm = {
  type: 'object',
  required: ['type', 'additionalProperties', 'required', 'properties'],
  properties: {
    type: { const: 'object' },
    additionalProperties: { const: false },
    required: { type: 'array', minItems: 3, maxItems: 3, uniqueItems: true },
    properties: {
      type: 'object',
      required: ['mediaType', 'size', 'sha256'],
      additionalProperties: false,
      properties: {
        mediaType: { type: 'object', anyOf: [{ required: ['const'] }, { required: ['enum'] }] },
        size: {
          type: 'object',
          required: ['type', 'minimum', 'maximum'],
          properties: {
            type: { const: 'integer' },
            minimum: { type: 'integer', minimum: 0 },
            maximum: { type: 'integer', maximum: largestContent },
          },
        },
        sha256: { type: 'object', required: ['pattern'], properties: { pattern: { const: '^[0-9a-f]{64}$' } } },
      },
    },
  },
};

/** What can be wrong with content. */
export type ContentFault = 'too-many' | 'digest';

const faults: Record<ContentFault, string> = {
  'too-many': 'has sent more bytes than its answer tells of',
  digest: 'has sent other bytes than those its answer tells of',
};

export function contentWrong(provider: string, fault: ContentFault) {
  return providerFailure(
    'content-wrong',
    provider,
    `${provider} ${faults[fault]}. Throw away what came; the fault is the provider's to mend.`,
    { details: { fault } },
  );
}

export function contentSlow(provider: string) {
  return providerFailure(
    'content-slow',
    provider,
    `${provider} did not send the content in time. Throw away what came and ask again later.`,
  );
}

/** The connection was lost, or the provider ended before all was sent: which of them cannot always be told. */
export function contentBroken(provider: string, cause?: unknown) {
  return providerFailure(
    'content-broken',
    provider,
    `${provider} broke off while it sent the content. Throw away what came and ask again.`,
    { cause },
  );
}
