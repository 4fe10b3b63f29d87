/**
 * A monitor of the exchange's log that knows only what the standards say (C2SP `tlog-tiles`, RFC 9162), and shares no code
 * with the log. It keeps the key it got first and the last checkpoint, and demands of each new one that it goes on from there.
 */
import assert from 'node:assert/strict';
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

interface Pinned {
  name: string;
  id: Buffer;
  publicKey: KeyObject;
}

export class LogMonitor {
  readonly #prefix: string;
  #key: Pinned | undefined;
  #last = { size: 0, root: '' };

  /** The address of the gateway. */
  constructor(gateway: string) {
    this.#prefix = `${gateway}/log`;
  }

  /** Reads what is new and holds it to what was read before; gives how many entries there are. */
  async visit(): Promise<number> {
    this.#key ??= pin(await this.#text('key'));
    const { size, root } = readCheckpoint(await this.#text('checkpoint'), this.#key);
    assert.ok(size >= this.#last.size, 'the log became smaller');
    const leaves = await this.#leaves(size);
    assert.equal(treeHash(leaves).toString('base64'), root, 'the tiles are not what was signed');
    if (this.#last.size > 0) {
      const before = treeHash(leaves.slice(0, this.#last.size)).toString('base64');
      assert.equal(before, this.#last.root, 'what was signed before was taken back');
    }
    this.#last = { size, root };
    return size;
  }

  async #leaves(size: number): Promise<Buffer[]> {
    const leaves: Buffer[] = [];
    for (let at = 0; at < size; at += 256) {
      const width = Math.min(256, size - at);
      const place = String(at / 256).padStart(3, '0');
      const bytes = Buffer.from(
        await (await this.#get(`tile/0/${place}${width < 256 ? `.p/${width}` : ''}`)).arrayBuffer(),
      );
      assert.equal(bytes.length, width * 32);
      for (let i = 0; i < width; i++) leaves.push(bytes.subarray(i * 32, (i + 1) * 32));
    }
    return leaves;
  }

  async #text(path: string): Promise<string> {
    return (await this.#get(path)).text();
  }

  async #get(path: string): Promise<Response> {
    const response = await fetch(`${this.#prefix}/${path}`);
    assert.equal(response.status, 200, path);
    return response;
  }
}

function pin(line: string): Pinned {
  const [, name = '', id = '', key = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)\n$/.exec(line) ?? [];
  const bytes = Buffer.from(key, 'base64');
  assert.deepEqual([bytes.length, bytes[0]], [33, 1], 'an Ed25519 key');
  const x = bytes.subarray(1).toString('base64url');
  const hash = createHash('sha256').update(`${name}\n`).update(bytes).digest();
  assert.equal(hash.subarray(0, 4).toString('hex'), id);
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return { name, id: Buffer.from(id, 'hex'), publicKey };
}

function readCheckpoint(note: string, { name, id, publicKey }: Pinned): { size: number; root: string } {
  const [, text = '', origin, size, root = '', signer, signature = ''] =
    /^((.+)\n(\d+)\n(\S{44})\n)\n— (\S+) (\S+)\n$/.exec(note) ?? [];
  assert.deepEqual([origin, signer], [name, name], note);
  const bytes = Buffer.from(signature, 'base64');
  assert.ok(bytes.subarray(0, 4).equals(id), 'signed by another key');
  assert.ok(verify(null, Buffer.from(text), publicKey, bytes.subarray(4)), 'the signature is wrong');
  return { size: Number(size), root };
}

/** MTH of RFC 9162, 2.1.1, over hashes of leaves. */
function treeHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0] as Buffer;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  const [left, right] = [treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half))];
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
