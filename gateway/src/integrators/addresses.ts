/** The IRIs of everything the catalogue describes. They lead to the gateway, stay as they are, and are all made here. */

export interface Addresses {
  /** The public address, without a slash at the end. */
  base: string;
  catalogue: string;
  context: string;
  portal: string;
  country: string;
  service(id: string): string;
  /** Where people read of it. */
  servicePage(id: string): string;
  version(id: string, version: number): string;
  agency(code: string): string;
  office(code: string): string;
  event(code: string): string;
  territory(code: string): string;
  /** A code list of ours, and an entry of it. */
  scheme(name: string): string;
  concept(scheme: string, code: string): string;
}

/** The country as the EU's table of countries names it. */
const country = 'http://publications.europa.eu/resource/authority/country/UZB';

export function addressesAt(base: string): Addresses {
  const api = `${base}/api/v1`;
  const catalogue = `${api}/catalogue`;
  return {
    base,
    catalogue,
    context: `${api}/contexts/cpsv-ap.jsonld`,
    portal: `${base}/#portal`,
    country,
    service: (id) => `${api}/services/${id}`,
    servicePage: (id) => `${base}/services/${id}`,
    version: (id, version) => `${api}/services/${id}/versions/${version}`,
    agency: (code) => `${api}/agencies#${code}`,
    office: (code) => `${api}/offices#${code}`,
    event: (code) => `${api}/events#${code}`,
    territory: (code) => (code === 'UZ' ? country : `${catalogue}#territory-${code}`),
    scheme: (name) => `${catalogue}#${name}`,
    concept: (scheme, code) => `${catalogue}#${scheme}-${code}`,
  };
}
