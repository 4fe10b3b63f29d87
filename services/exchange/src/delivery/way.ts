/** A way to a provider: a stream it opened, or an endpoint it exposes. Questions go down whichever is free. */
import type { Errand } from './errand.ts';

export interface Way {
  readonly provider: string;
  readonly recordTypes: ReadonlySet<string>;
  /** Questions that wait for their answer, by their id. */
  readonly underWay: Map<string, Errand>;
  /** Until when it is used only if no other way is free, milliseconds since the epoch: it left a question unanswered. */
  restsUntil: number;
  /** Takes a question to the provider. */
  carry(errand: Errand): void;
  /** It carries no more; `failure` is why it was cut off. */
  end(failure?: Error): void;
}
