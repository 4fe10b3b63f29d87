/** What `startDatabase` tells the engine's process on its command line. */
export type EngineOrder =
  | { kind: 'embedded'; dataDirectory: string; socketFolder: string }
  | { kind: 'mongod'; dataDirectory: string; socketFolder: string; program: string };

/** What the engine's process tells over the channel. `text` is the engine's own reason. */
export type EngineMessage = { type: 'ready'; socket: string } | { type: 'failed'; inUse: boolean; text: string };

export function formatOrder(order: EngineOrder): string[] {
  const program = order.kind === 'mongod' ? [order.program] : [];
  return [order.kind, order.dataDirectory, order.socketFolder, ...program];
}

export function parseOrder(args: readonly string[]): EngineOrder {
  const [kind, dataDirectory, socketFolder, program] = args;
  if (dataDirectory !== undefined && socketFolder !== undefined) {
    if (kind === 'embedded') return { kind, dataDirectory, socketFolder };
    if (kind === 'mongod' && program !== undefined) return { kind, dataDirectory, socketFolder, program };
  }
  throw new Error(
    `Expected: embedded <data> <socket folder>, or mongod <data> <socket folder> <program>. Got: ${args.join(' ')}`,
  );
}

export function isEngineMessage(value: unknown): value is EngineMessage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'ready') return 'socket' in value && typeof value.socket === 'string';
  return value.type === 'failed' && 'text' in value && typeof value.text === 'string';
}
