/** The catalogue in the representations integrators ask for: JSON, JSON-LD and Turtle in CPSV-AP, schema.org, CSV, NDJSON. */
import type { GetServiceResponse } from '@darcha/proto/gen/darcha/catalogue/v1/GetServiceResponse.ts';
import { serviceShape } from '../api/shapes/catalogue.ts';
import type { Clients } from '../clients.ts';
import type { Reply } from '../http/call.ts';
import { type Format, variesByRepresentation } from '../http/format.ts';
import type { Speaker } from '../http/language.ts';
import { addressesAt } from './addresses.ts';
import { type CatalogueCopy, createCatalogueCopies } from './catalogue-copy.ts';
import { wholeShape } from './shapes.ts';

export const serviceFormats: readonly Format[] = ['json', 'jsonld', 'turtle', 'csv', 'ndjson', 'schema-org'];
export const catalogueFormats: readonly Format[] = ['json', 'jsonld', 'turtle', 'csv', 'ndjson'];

export interface Representations {
  /** The catalogue as it is in force now. */
  copy(): Promise<CatalogueCopy>;
  /** One version of a service. */
  service(service: GetServiceResponse, format: Format, speaker: Speaker): Promise<Reply>;
  /** All services in force and what they refer to. */
  catalogue(format: Format, speaker: Speaker): Promise<Reply>;
}

/** `publicAddress` is asked for each time: without one configured it is known only when the gateway listens. */
export function createRepresentations(feed: Clients['feed'], publicAddress: () => string): Representations {
  const copy = createCatalogueCopies(feed);
  return {
    copy,
    service: async (service, format, speaker) => {
      // The service as it always was needs nothing but itself.
      if (format === 'json') return { body: serviceShape(service, speaker), headers: variesByRepresentation };
      const [{ lists }, { serviceIn }] = await Promise.all([copy(), import('./forms.ts')]);
      return serviceIn(format, service, lists, addressesAt(publicAddress()), speaker);
    },
    catalogue: async (format, speaker) => {
      const whole = await copy();
      if (format === 'json') return { body: await wholeShape(whole, speaker), headers: variesByRepresentation };
      const { catalogueIn } = await import('./forms.ts');
      return catalogueIn(format, whole, addressesAt(publicAddress()), speaker);
    },
  };
}
