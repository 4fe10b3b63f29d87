/** What agencies offer, as the exchange tells a member, and what the member may ask for of it now. */
import type { Allowance } from '@darcha/proto/gen/darcha/exchange/v1/Allowance.ts';
import type { Offer } from '@darcha/proto/gen/darcha/exchange/v1/Offer.ts';
import type { Sensitivity } from '@darcha/proto/gen/darcha/exchange/v1/Sensitivity.ts';
import { fromWireText, type Text } from '@darcha/proto/text.ts';
import type { DirectoryClient } from './exchanges/clients.ts';
import { readJsonObject } from './json.ts';

export type { Allowance } from '@darcha/proto/gen/darcha/exchange/v1/Allowance.ts';

/** A record type an agency gives. */
export interface Offered {
  /** For example "interior-ministry/residence@1". */
  recordType: string;
  /** Code of the agency that gives it. */
  provider: string;
  version: number;
  /** True when there is no later version. */
  latest: boolean;
  title: Text;
  /** Name of the argument that is the personal number of the person the record is about. */
  subject: string;
  /** JSON Schemas of the arguments and of the record. */
  arguments: Record<string, unknown>;
  record: Record<string, unknown>;
  fields: OfferedField[];
  /** Whether the provider can be reached for it now. */
  reachable: boolean;
  /** What the member may ask for today, by agreement; of very many the first 100, all being in `agreements.list`. */
  allowances: Allowance[];
}

export interface OfferedField {
  name: string;
  /** How sensitive it is; undefined for a class this version of the library does not know. */
  sensitivity: 'public' | 'official' | 'personal' | 'special' | undefined;
  /** True when every record has it. */
  required: boolean;
}

export interface Wish {
  /** Only of this agency. */
  provider?: string;
  /** Only what the member may ask for today. */
  allowed?: boolean;
}

/** All offers, page by page, by record type. */
export function createDirectory(client: DirectoryClient): (wish?: Wish) => Promise<Offered[]> {
  return async ({ provider = '', allowed = false } = {}) => {
    const found: Offered[] = [];
    for (let token: string | undefined = ''; token !== undefined; ) {
      const { offers, page } = await client.listOffers({ provider, allowed, page: { size: 100, token } });
      found.push(...offers.map(toOffered));
      // A token that leads nowhere new would never end.
      token = page?.nextToken && page.nextToken > token ? page.nextToken : undefined;
    }
    return found;
  };
}

const classes: Record<Sensitivity, OfferedField['sensitivity']> = {
  SENSITIVITY_UNSPECIFIED: undefined,
  SENSITIVITY_PUBLIC: 'public',
  SENSITIVITY_OFFICIAL: 'official',
  SENSITIVITY_PERSONAL: 'personal',
  SENSITIVITY_SPECIAL: 'special',
};

function toOffered({ type, reachable, allowances }: Offer): Offered {
  if (!type) throw new Error('the exchange told of an offer without its record type');
  const { id, provider, version, latest, title, subject } = type;
  return {
    recordType: id,
    provider,
    version,
    latest,
    title: fromWireText(title),
    subject,
    arguments: readJsonObject(type.argumentsSchemaJson) ?? {},
    record: readJsonObject(type.recordSchemaJson) ?? {},
    fields: type.fields.map(({ name, sensitivity, required }) => ({
      name,
      sensitivity: classes[sensitivity],
      required,
    })),
    reachable,
    allowances,
  };
}
