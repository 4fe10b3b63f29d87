/**
 * The terms the catalogue is described in: those of CPSV-AP 3.2.0, read from its own JSON-LD context, and a few more from the
 * vocabularies it builds on. Turtle and JSON-LD both come from this one table, so that neither can misspell a property.
 */
import { readFileSync } from 'node:fs';

interface Term {
  '@id': string;
  '@type'?: string;
  '@container'?: '@set';
}

const published = JSON.parse(readFileSync(new URL('./contexts/cpsv-ap-3.2.0.jsonld', import.meta.url), 'utf8')) as {
  '@context': Record<string, string | Term>;
};

const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const text = (id: string): Term => ({ '@id': id, '@type': langString, '@container': '@set' });
const link = (id: string): Term => ({ '@id': id, '@type': '@id', '@container': '@set' });
const dcterms = 'http://purl.org/dc/terms/';
const skos = 'http://www.w3.org/2004/02/skos/core#';

/** What CPSV-AP leaves to the vocabularies it takes its classes from. */
const further: Readonly<Record<string, string | Term>> = {
  ConceptScheme: `${skos}ConceptScheme`,
  'Concept.inScheme': link(`${skos}inScheme`),
  'Concept.notation': { '@id': `${skos}notation` },
  'Concept.preferredLabel': text(`${skos}prefLabel`),
  'ConceptScheme.preferredLabel': text(`${skos}prefLabel`),
  Date: 'http://www.w3.org/2001/XMLSchema#date',
  'PublicService.issued': { '@id': `${dcterms}issued`, '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  'PublicService.version': { '@id': 'http://www.w3.org/2002/07/owl#versionInfo' },
  'Organization.partOf': link('http://www.w3.org/ns/org#subOrganizationOf'),
  'Organization.classification': link('http://www.w3.org/ns/org#classification'),
  'Organization.contactPoint': link('http://data.europa.eu/m8g/contactPoint'),
  'Location.preferredLabel': text(`${skos}prefLabel`),
  'Location.identifier': { '@id': `${dcterms}identifier` },
  'Location.isPartOf': link(`${dcterms}isPartOf`),
  'LegalResource.title': text(`${dcterms}title`),
  'LegalResource.identifier': { '@id': `${dcterms}identifier` },
  'LegalResource.page': link('http://xmlns.com/foaf/0.1/page'),
  'Channel.name': text(`${dcterms}title`),
  'Channel.address': link('http://www.w3.org/ns/locn#address'),
  'Channel.isClassifiedBy': link('http://data.europa.eu/m8g/isClassifiedBy'),
  'Channel.contactPoint': link('http://data.europa.eu/m8g/contactPoint'),
  'Channel.spatial': link(`${dcterms}spatial`),
  'EvidenceType.name': text(`${dcterms}title`),
  'EvidenceType.description': text(`${dcterms}description`),
};

const terms: Readonly<Record<string, string | Term>> = { ...published['@context'], ...further };

/** The context all JSON-LD of the catalogue refers to. */
export const context = { '@context': terms };

/** The IRI of a class or property by its term, such as "PublicService.name". Throws on a term that is in no vocabulary. */
export function iriOf(term: string): string {
  const found = terms[term];
  if (found === undefined) throw new Error(`"${term}" is no term of the vocabulary`);
  return typeof found === 'string' ? found : found['@id'];
}
