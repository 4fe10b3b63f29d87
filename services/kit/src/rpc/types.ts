/** What a contract's methods look like in our code, on either side. */

interface AnyMethod {
  kind: 'unary' | 'server-stream' | 'client-stream' | 'bidi-stream';
  input: unknown;
  request: unknown;
  reply: unknown;
  response: unknown;
}

/** What a server streams; a reader that takes nothing for `readWithinMs`, where it is said, is cut off. */
export type Paced<T> = AsyncIterable<T> & { readonly readWithinMs?: number };

/** A method as its server writes it. The call's context is `currentContext()`. */
export type Handler<M> = M extends AnyMethod
  ? M['kind'] extends 'unary'
    ? (request: M['request']) => Promise<M['reply']>
    : M['kind'] extends 'server-stream'
      ? (request: M['request']) => Paced<M['reply']>
      : M['kind'] extends 'client-stream'
        ? (requests: AsyncIterable<M['request']>) => Promise<M['reply']>
        : (requests: AsyncIterable<M['request']>) => AsyncIterable<M['reply']>
  : never;

/** A service as its server writes it: the compiler says when a method is missing. */
export type Implementation<Methods> = {
  [Name in keyof Methods & string as Uncapitalize<Name>]: Handler<Methods[Name]>;
};

/** What one call may set. */
export interface CallOptions {
  /**
   * Until when at most, milliseconds from now. A single answer is never waited for longer than the deadline of the call
   * being served; a stream without this lives until either side ends it.
   */
  timeoutMs?: number;
  /** Ends the call; instead of the signal of the call being served. A stream that is ended so just ends. */
  signal?: AbortSignal;
}

/** A method as its client calls it. */
export type Caller<M> = M extends AnyMethod
  ? M['kind'] extends 'unary'
    ? (request: M['input'], options?: CallOptions) => Promise<M['response']>
    : M['kind'] extends 'server-stream'
      ? (request: M['input'], options?: CallOptions) => AsyncIterable<M['response']>
      : M['kind'] extends 'client-stream'
        ? (requests: AsyncIterable<M['input']>, options?: CallOptions) => Promise<M['response']>
        : (requests: AsyncIterable<M['input']>, options?: CallOptions) => AsyncIterable<M['response']>
  : never;

/** A service as its client calls it. */
export type Client<Methods> = { [Name in keyof Methods & string as Uncapitalize<Name>]: Caller<Methods[Name]> } & {
  /** True once there is a connection; false when it fails, or has not come about within `withinMs`, milliseconds. */
  connects(withinMs: number): Promise<boolean>;
  /** Ends the connection; calls in flight fail. */
  close(): void;
};

/** The name of a method in our code: "GetService" is `getService`. */
export function methodName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
