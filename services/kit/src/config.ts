/** Reads a process's environment in one go and names every fault at once. Only `config.ts` files use it. */
import { readFileSync } from 'node:fs';

/** Reads names of the environment; collects what is wrong instead of stopping at the first. */
export class EnvironmentReader {
  readonly #raw: Readonly<Record<string, string | undefined>>;
  readonly #faults: string[] = [];

  constructor(raw: Readonly<Record<string, string | undefined>>) {
    this.#raw = raw;
  }

  /** A text; required unless a fallback is given. */
  text(name: string, fallback?: string): string {
    const value = this.#raw[name];
    if (value !== undefined && value !== '') return value;
    if (fallback !== undefined) return fallback;
    this.#faults.push(`${name} is missing`);
    return '';
  }

  /** A whole number within bounds. */
  integer(name: string, bounds: { min: number; max: number; fallback?: number }): number {
    const raw = this.text(name, bounds.fallback === undefined ? undefined : String(bounds.fallback));
    const value = Number(raw);
    if (raw !== '' && (!/^-?\d{1,15}$/.test(raw) || value < bounds.min || value > bounds.max)) {
      this.#faults.push(`${name} must be a whole number from ${bounds.min} to ${bounds.max}, but is "${raw}"`);
    }
    return value;
  }

  /** One of a few words. */
  oneOf<T extends string>(name: string, allowed: readonly T[], fallback?: T): T {
    const raw = this.text(name, fallback);
    const found = allowed.find((word) => word === raw);
    if (found === undefined && raw !== '')
      this.#faults.push(`${name} must be one of ${allowed.join(', ')}, but is "${raw}"`);
    return (found ?? raw) as T;
  }

  /** "host:port" (an IPv6 address in brackets); required. */
  address(name: string): string {
    const raw = this.text(name);
    if (raw !== '' && !isAddress(raw)) this.#faults.push(`${name} must be "host:port", but is "${raw}"`);
    return raw;
  }

  /** One or more of them, separated by commas; required. */
  addresses(name: string): string {
    const raw = this.text(name);
    if (raw !== '' && !raw.split(',').every((address) => isAddress(address.trim())))
      this.#faults.push(`${name} must be "host:port", or several separated by commas, but is "${raw}"`);
    return raw;
  }

  /** The contents of the file whose path the name holds. */
  file(name: string): Buffer {
    const path = this.text(name);
    if (path === '') return Buffer.alloc(0);
    try {
      const content = readFileSync(path);
      if (content.length === 0) this.#faults.push(`${name} names an empty file`);
      return content;
    } catch (error) {
      this.#faults.push(`${name} names a file that cannot be read: ${(error as Error).message}`);
      return Buffer.alloc(0);
    }
  }

  /** Records a fault found by the caller's own check of a value. */
  fault(message: string): void {
    this.#faults.push(message);
  }

  /** The finished tree, frozen; throws one error that lists every fault. */
  finish<T extends object>(tree: T): Readonly<T> {
    if (this.#faults.length > 0) throw new Error(`The configuration is not usable:\n  ${this.#faults.join('\n  ')}`);
    return deepFreeze(tree);
  }
}

function isAddress(text: string): boolean {
  const port = Number(/^(?:\[[0-9a-fA-F:.]+\]|[^\s:/,]+):(\d{1,5})$/.exec(text)?.[1]);
  return port <= 65_535;
}

function deepFreeze<T extends object>(tree: T): Readonly<T> {
  for (const value of Object.values(tree)) {
    // Bytes cannot be frozen.
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) deepFreeze(value);
  }
  return Object.freeze(tree);
}
