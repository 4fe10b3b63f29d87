/** What passports refer to: agencies, their offices, and events in life and business. */
import type { Text } from '@darcha/proto/text.ts';

export interface Agency {
  code: string;
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
  name: Text;
  address: Text;
  /** Degrees north, WGS 84. */
  latitude: number;
  /** Degrees east, WGS 84. */
  longitude: number;
  /** One string per span in the form of schema.org openingHours. */
  hours: string[];
  telephone?: string;
  sample?: boolean;
}

export interface CatalogueEvent {
  code: string;
  title: Text;
  /** Of a business, not of a person's life. */
  business: boolean;
}

export interface Reference {
  agencies: Agency[];
  offices: Office[];
  /** In the order in which they are shown. */
  events: CatalogueEvent[];
}
