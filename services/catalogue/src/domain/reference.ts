/** What passports refer to: territories, agencies, their offices, events in life and business, and questions on records. */
import type { Text } from '@darcha/proto/text.ts';

export type TerritoryLevel = 'republic' | 'region' | 'district';

/** The country, a region of it, or a district or town of a region. */
export interface Territory {
  /** UZ, ISO 3166-2 for regions (UZ-TK), our own numbers for districts (UZ-TK-01). */
  code: string;
  level: TerritoryLevel;
  /** Code of the territory it lies in; only the country has none. */
  parent?: string;
  name: Text;
  sample?: boolean;
}

export interface Agency {
  code: string;
  /** Code of the agency it belongs to. */
  parent?: string;
  /** Code of the territory it works for: with `parent` it is a territorial body of that agency. */
  territory?: string;
  name: Text;
  website?: string;
  /** In international form. */
  telephone?: string;
  /** True for invented sample data. */
  sample?: boolean;
}

export interface Office {
  code: string;
  /** Code of the agency. */
  agency: string;
  /** ISO 3166-2. */
  region: string;
  /** Code of the territory. */
  district?: string;
  name: Text;
  address: Text;
  /** Degrees north, WGS 84. */
  latitude: number;
  /** Degrees east, WGS 84. */
  longitude: number;
  /** One string per span in the form of schema.org openingHours. */
  hours: string[];
  /** Days on which other hours hold than usual. */
  exceptions?: OfficeException[];
  telephone?: string;
  sample?: boolean;
}

/** When an office is open, as a whole. */
export type OfficeHours = Pick<Office, 'hours' | 'telephone'> & Required<Pick<Office, 'exceptions'>>;

export interface OfficeException {
  /** YYYY-MM-DD. */
  day: string;
  /** "HH:MM-HH:MM" each; none: closed all day. */
  hours: string[];
  note?: Text;
}

export interface CatalogueEvent {
  code: string;
  title: Text;
  /** Of a business, not of a person's life. */
  business: boolean;
  /** Identifiers of services, in the order in which one needs them. */
  services?: string[];
}

/** What a person is asked about a field of a record the state would fetch. */
export interface FieldQuestion {
  /** Record type and version, "<agency>/<name>@<version>". */
  record: string;
  field: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  format?: string;
  enum?: (string | number)[];
  /** Titles of the values of `enum`. */
  options?: Record<string, Text>;
  title: Text;
  help?: Text;
}

/** What a person is asked to learn whether there is such a record of them at all: yes or no. */
export interface PresenceQuestion {
  record: string;
  presence: true;
  title: Text;
  help?: Text;
}

export type RecordQuestion = FieldQuestion | PresenceQuestion;

/** An answer several services of a bundle ask for, and so asked once. */
export interface SharedAnswer {
  /** Its name in the bundle. */
  name: string;
  title: Text;
  /** By service, its name in the form of the service. */
  answers: Record<string, string>;
}

/** Services applied for with one form and followed by one number. */
export interface Bundle {
  code: string;
  /** Code of the event in which one needs them. */
  event: string;
  title: Text;
  summary: Text;
  /** Identifiers, in the order in which they are shown. */
  services: string[];
  shared?: SharedAnswer[];
}

export interface Reference {
  agencies: Agency[];
  offices: Office[];
  /** In the order in which they are shown. */
  events: CatalogueEvent[];
  /** Absent in releases from before there were any. */
  territories?: Territory[];
  /** Absent in releases from before there were any. */
  questions?: RecordQuestion[];
  /** Absent in releases from before there were any. */
  bundles?: Bundle[];
}
