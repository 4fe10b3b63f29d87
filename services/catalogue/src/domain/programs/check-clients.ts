/** Holds the written list of registered programs against its shape. */
import type { WrittenFile } from '../checking/check-reference.ts';
import type { Fault } from '../document/fault.ts';
import { compilerOf } from '../document/json-schema.ts';
import { reportSchemaFaults } from '../document/schema-faults.ts';
import { readYaml } from '../document/yaml-document.ts';
import { type Client, isClientId } from './quota.ts';

export const client = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'contact', 'dailyRequests'],
  properties: {
    id: { type: 'string', format: 'client-id' },
    contact: { type: 'string', pattern: '\\S', maxLength: 300 },
    dailyRequests: { type: 'integer', minimum: 1, maximum: 1_000_000_000, description: 'Requests on a day.' },
    sample: { type: 'boolean' },
  },
};

/** Never throws; gives the clients by identifier, none when there is a fault. */
export function checkClients({ file, text }: WrittenFile): { clients: Map<string, Client>; faults: Fault[] } {
  const { value, faults, report } = readYaml(text, file);
  const ajv = compilerOf({ allErrors: true, strict: true, verbose: true });
  ajv.addFormat('client-id', isClientId);
  const validate = ajv.compile({ type: 'array', maxItems: 5_000, items: client });
  const sound = value !== undefined && reportSchemaFaults(validate, value, report);
  const clients = new Map<string, Client>();
  for (const [index, item] of ((sound ? value : []) as Client[]).entries()) {
    if (clients.has(item.id)) {
      report([index, 'id'], 'code-twice', `The client "${item.id}" is in the list already. Keep one of the entries.`);
    }
    clients.set(item.id, item);
  }
  return { clients: faults.length > 0 ? new Map() : clients, faults };
}
