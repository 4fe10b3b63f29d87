/** Reads linked data, and holds it against the shapes of CPSV-AP 3.2.0 by an independent validator. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import type request from 'supertest';

/** The text as it came, whatever type it says it is. */
export function asText(response: request.Response, done: (error: Error | null, body: string) => void): void {
  const stream = response as unknown as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
}

const shapes = () =>
  new Store(new Parser().parse(readFileSync(new URL('../data/cpsv-ap-3.2.0.shacl.ttl', import.meta.url), 'utf8')));

/** Everything the shapes find wrong. */
export async function faultsOf(quads: Quad[]): Promise<string[]> {
  const validator = new SHACLValidator(shapes() as never);
  const report = await validator.validate(new Store(quads) as never);
  return report.results.map((result) => `${result.focusNode?.value} ${result.path?.value} ${result.message}`);
}

/** The quads of a JSON-LD document whose context is at hand; nothing is fetched. */
export async function quadsOfJsonLd(text: string, context: { address: string; document: object }): Promise<Quad[]> {
  const documentLoader = async (url: string) => {
    assert.equal(url, context.address);
    return { contextUrl: undefined, documentUrl: url, document: context.document };
  };
  const nquads = await jsonld.toRDF(JSON.parse(text), { documentLoader, format: 'application/n-quads' } as never);
  return new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string);
}

/** Quads as lines in an order of their own; tags of languages in lower case. */
export const lines = (quads: Quad[]) =>
  quads
    .map(({ subject, predicate, object }) => {
      const tag = object.termType === 'Literal' ? `${object.language.toLowerCase()} ${object.datatype.value}` : '';
      return `${subject.value} ${predicate.value} ${object.value} ${tag}`;
    })
    .sort();
