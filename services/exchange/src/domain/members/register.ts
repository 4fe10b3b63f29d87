/**
 * The register of members: what follows from everything that was ever done to it. Acts are kept, in their order, and
 * never change; the register is what they add up to.
 */

export type Use = 'connection' | 'signing';
export const uses: readonly Use[] = ['connection', 'signing'];

/** Titles by language, for example "uz-Latn". */
export type Titles = Record<string, string>;

/** A territorial body or a system of a member. */
export interface Part {
  /** Unique among the parts of its kind of the member. */
  code: string;
  title: Titles;
}

export interface Description {
  titles: Titles;
  bodies: Part[];
  systems: Part[];
}

/** What a certificate says, and its PEM. */
export interface Certificate {
  member: string;
  use: Use;
  /** SHA-256 of its DER form, hex. */
  fingerprint: string;
  /** SHA-256 of its public key (SubjectPublicKeyInfo, DER), hex. */
  keyDigest: string;
  /** Hex. */
  serial: string;
  /** Validity, instants. */
  from: string;
  until: string;
  pem: string;
}

/** How a request proved whose it is: by an invitation (SHA-256 of its secret, hex), or by a certificate in force. */
export type Proof = { invitation: string } | { fingerprint: string };

/** A signing request that was checked. */
export interface KeyRequest {
  use: Use;
  /** DER in base64. */
  request: string;
  keyDigest: string;
}

export type Act =
  | { type: 'described'; member: string; description: Description }
  | { type: 'invited'; member: string; system?: string; invitation: string; until: string }
  | { type: 'requested'; member: string; request: string; proof: Proof; keys: KeyRequest[]; address: string }
  | { type: 'approved'; request: string; certificates: Certificate[] }
  | { type: 'refused'; request: string; reason: string }
  | { type: 'registered'; certificates: Certificate[] }
  | { type: 'revoked'; fingerprint: string; reason: string }
  | { type: 'endpoint-added'; member: string; address: string; recordTypes: string[] }
  | { type: 'endpoint-removed'; member: string; address: string }
  | { type: 'suspended'; member: string; reason: string }
  | { type: 'resumed'; member: string };

/** An act, who did it, and when (an instant). */
export type RegisterEvent = Act & { who: string; at: string };

/** Where the exchange calls a member, "host:port", for questions about these record types. */
export interface Endpoint {
  address: string;
  recordTypes: string[];
}

export interface Member {
  code: string;
  description: Description | undefined;
  endpoints: Endpoint[];
  /** Since when, and why; undefined for a member in good standing. */
  suspended: { at: string; reason: string } | undefined;
}

export interface Registered extends Certificate {
  system: string | undefined;
  /** Kept for good: what was signed before stays proven. */
  revoked: { at: string; reason: string } | undefined;
}

export interface Invitation {
  member: string;
  system: string | undefined;
  until: string;
  /** The request it was used for. */
  usedFor: string | undefined;
}

export type Decision =
  | { state: 'waiting' }
  | { state: 'approved'; at: string; certificates: Certificate[] }
  | { state: 'refused'; at: string; reason: string };

export interface Request {
  id: string;
  member: string;
  system: string | undefined;
  at: string;
  proof: Proof;
  keys: KeyRequest[];
  /** Where it came from. */
  address: string;
  decision: Decision;
}

export interface Register {
  readonly members: Map<string, Member>;
  /** By fingerprint. */
  readonly certificates: Map<string, Registered>;
  /** By the SHA-256 of their secret. */
  readonly invitations: Map<string, Invitation>;
  readonly requests: Map<string, Request>;
}

export function emptyRegister(): Register {
  return { members: new Map(), certificates: new Map(), invitations: new Map(), requests: new Map() };
}
