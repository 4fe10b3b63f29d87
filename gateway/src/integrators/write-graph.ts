/** Graphs as text: Turtle and JSON-LD. */
import { setImmediate as breathe } from 'node:timers/promises';
import { Writer } from 'n3';
import { quadsOf, type Thing } from './graph.ts';

const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** So many things are written before other requests get their turn. */
const atOnce = 100;

/** Turtle 1.1. */
export async function toTurtle(things: readonly Thing[]): Promise<Buffer> {
  const writer = new Writer({ prefixes });
  for (let from = 0; from < things.length; from += atOnce) {
    for (const quad of quadsOf(things.slice(from, from + atOnce))) writer.addQuad(quad);
    await breathe();
  }
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(Buffer.from(text))));
  });
}

/** JSON-LD 1.1; its context is at the address given. */
export function toJsonLd(things: readonly Thing[], contextAddress: string): Buffer {
  return Buffer.from(JSON.stringify({ '@context': contextAddress, '@graph': things }));
}
