/** The JSON Schema of passports, at the address it names as its own. */
import schema from '../../../proto/passport/passport.schema.json' with { type: 'json' };
import type { Handlers } from '../http/call.ts';

/** `publicAddress` gives where people reach the gateway, without a slash at the end. */
export function schemasHandlers(publicAddress: () => string): Handlers {
  let bytes: Buffer | undefined;
  return {
    getPassportSchema: async () => {
      bytes ??= Buffer.from(JSON.stringify({ ...schema, $id: `${publicAddress()}/api/v1/schemas/passport` }, null, 2));
      return { written: { type: 'application/schema+json; charset=utf-8', bytes } };
    },
  };
}
