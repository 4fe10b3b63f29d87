/** Record types as the contract's messages: for the portal's overview and for the directory of members. */
import type { RecordTypeInput } from '@darcha/proto/gen/darcha/exchange/v1/RecordType.ts';
import type { Sensitivity as WireSensitivity } from '@darcha/proto/gen/darcha/exchange/v1/Sensitivity.ts';
import { isLatest, type RecordType, versionOf } from '../domain/record-types.ts';
import type { Sensitivity } from '../domain/sensitivity.ts';

const classes = {
  public: 'SENSITIVITY_PUBLIC',
  official: 'SENSITIVITY_OFFICIAL',
  personal: 'SENSITIVITY_PERSONAL',
  special: 'SENSITIVITY_SPECIAL',
} as const satisfies Record<Sensitivity, WireSensitivity>;

/** `all`: those it may have later versions among. */
export function toRecordType(type: RecordType, all: ReadonlyMap<string, RecordType>): RecordTypeInput {
  const { id, provider, argumentsSchema, recordSchema, definition } = type;
  const required = new Set(definition.record.required);
  return {
    id,
    provider,
    argumentsSchemaJson: Buffer.from(JSON.stringify(argumentsSchema)),
    recordSchemaJson: Buffer.from(JSON.stringify(recordSchema)),
    title: { byLanguage: definition.title },
    subject: definition.subject,
    fields: [...type.fields].map(([name, sensitivity]) => {
      const title = definition.titles[name];
      return {
        name,
        sensitivity: classes[sensitivity],
        required: required.has(name),
        ...(title && { title: { byLanguage: title } }),
      };
    }),
    version: versionOf(id),
    latest: isLatest(id, all.keys()),
  };
}
