/** Who makes a call, as the gateway has verified it; travels in the call's metadata, and every service authorises from it. */

/** A legal entity a person acts for. */
export interface CallingOrganisation {
  /** Taxpayer's number (STIR), 9 digits. */
  tin: string;
  name: string;
}

export type Caller =
  | { kind: 'anonymous' }
  | {
      kind: 'person';
      /** Personal identification number (JShShIR), 14 digits. */
      pin: string;
      name: string;
      organisation?: CallingOrganisation;
    }
  | {
      kind: 'official';
      /** Identifier of the person within the identity provider. */
      id: string;
      name: string;
      /** Code of the agency. */
      agency: string;
      /** What the person may do there: "clerk", "head". */
      roles: string[];
    }
  | { kind: 'integrator' /** The client's identifier. */; id: string }
  | { kind: 'service' /** Name of the service acting on its own. */; name: string };

export const anonymous: Caller = { kind: 'anonymous' };
