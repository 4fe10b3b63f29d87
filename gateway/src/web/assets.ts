/** What pages load: one style sheet and one script, some pages a script of their own; named by what is in them and so kept for good. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type RequestHandler, Router } from 'express';

export interface Assets {
  style: string;
  script: string;
  /** Scripts that only some pages load, by their names. */
  more: Readonly<Record<ScriptName, string>>;
}

export type ScriptName = 'desk';

interface Asset {
  path: string;
  type: string;
  plain: Buffer;
  gzip: Buffer;
  brotli: Buffer;
}

const javaScript = 'text/javascript; charset=utf-8';
const yearSeconds = 31_536_000;

export function createAssets(): { assets: Assets; serve: RequestHandler } {
  const style = assetOf('portal.css', 'text/css; charset=utf-8');
  const script = assetOf('portal.js', javaScript);
  const desk = assetOf('desk.js', javaScript);
  const router = Router({ caseSensitive: true, strict: true });
  for (const { path, type, plain, gzip, brotli } of [style, script, desk]) {
    router.get(path, (request, response) => {
      const coding = request.acceptsEncodings(['br', 'gzip']);
      if (coding) response.setHeader('Content-Encoding', coding);
      response.setHeader('Vary', 'Accept-Encoding');
      response.setHeader('Cache-Control', `public, max-age=${yearSeconds}, immutable`);
      response.setHeader('Content-Type', type);
      response.end(coding === 'br' ? brotli : coding === 'gzip' ? gzip : plain);
    });
  }
  return { assets: { style: style.path, script: script.path, more: { desk: desk.path } }, serve: router };
}

/** What `look/generate.ts` has made. */
function assetOf(file: string, type: string): Asset {
  const plain = readFileSync(new URL(`../../gen/${file}`, import.meta.url));
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 12);
  const [name, extension] = file.split('.');
  const path = `/assets/${name}-${digest}.${extension}`;
  return { path, type, plain, gzip: gzipSync(plain), brotli: brotliCompressSync(plain) };
}
