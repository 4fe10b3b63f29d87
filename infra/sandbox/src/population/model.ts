/** The invented country as one table each; every agency takes only its own. Days are `YYYY-MM-DD`. */
import type { FullName } from './names.ts';

/** A person. `pin` has 14 digits and begins with 9, which no real one does. */
export interface Resident extends FullName {
  readonly pin: string;
  readonly birthDate: string;
}

export interface Dwelling {
  /** ISO 3166-2. */
  readonly region: string;
  readonly address: string;
}

/** A person was, or is, registered at a dwelling. */
export interface Registration {
  readonly person: string;
  readonly dwelling: Dwelling;
  readonly since: string;
  /** Day on which they were taken off; absent while it lasts. */
  readonly until?: string;
}

/** An entry in the register of births. */
export interface Birth {
  readonly child: string;
  readonly parents: readonly string[];
  readonly bornOn: string;
  readonly registeredOn: string;
  readonly actNumber: string;
}

export interface Home {
  readonly cadastreNumber: string;
  readonly address: string;
  /** Square metres. */
  readonly area: number;
  readonly owners: readonly { readonly person: string; readonly share: string }[];
  readonly registeredOn: string;
}

export interface EnforcementDocument {
  readonly number: string;
  readonly debtor: string;
  readonly creditor: string;
  /** Still owed, whole UZS. */
  readonly amount: number;
  readonly openedOn: string;
}

/** Personnel documents of an employer that was wound up. */
export interface Holding {
  readonly person: string;
  readonly employer: string;
  /** First and last year covered. */
  readonly from: number;
  readonly to: number;
  readonly fund: string;
}

/** What a household pays the sanitation operator, and what it owes. Sums are whole UZS. */
export interface WasteAccount {
  readonly account: string;
  readonly address: string;
  /** Personal numbers of those registered in the home. */
  readonly residents: readonly string[];
  readonly monthlyCharge: number;
  readonly debt: number;
  readonly credit: number;
  /** Last day for which everything is paid. */
  readonly paidThrough: string;
}

/** A company, and the person who heads it. */
export interface LegalEntity {
  readonly tin: string;
  readonly name: string;
  readonly head: string;
  readonly since: string;
}

export interface Population {
  readonly people: readonly Resident[];
  readonly registrations: readonly Registration[];
  readonly births: readonly Birth[];
  readonly homes: readonly Home[];
  readonly documents: readonly EnforcementDocument[];
  readonly holdings: readonly Holding[];
  readonly wasteAccounts: readonly WasteAccount[];
  readonly legalEntities: readonly LegalEntity[];
  /** The day it is told of. */
  readonly today: string;
}
