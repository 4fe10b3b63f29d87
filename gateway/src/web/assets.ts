/** What pages load: one style sheet and one script, named by what is in them and so kept by browsers for good. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type RequestHandler, Router } from 'express';

export interface Assets {
  style: string;
  script: string;
}

interface Asset {
  path: string;
  type: string;
  plain: Buffer;
  gzip: Buffer;
  brotli: Buffer;
}

const yearSeconds = 31_536_000;

export function createAssets(): { assets: Assets; serve: RequestHandler } {
  const style = assetOf('css', 'text/css; charset=utf-8');
  const script = assetOf('js', 'text/javascript; charset=utf-8');
  const router = Router({ caseSensitive: true, strict: true });
  for (const { path, type, plain, gzip, brotli } of [style, script]) {
    router.get(path, (request, response) => {
      const coding = request.acceptsEncodings(['br', 'gzip']);
      if (coding) response.setHeader('Content-Encoding', coding);
      response.setHeader('Vary', 'Accept-Encoding');
      response.setHeader('Cache-Control', `public, max-age=${yearSeconds}, immutable`);
      response.setHeader('Content-Type', type);
      response.end(coding === 'br' ? brotli : coding === 'gzip' ? gzip : plain);
    });
  }
  return { assets: { style: style.path, script: script.path }, serve: router };
}

/** What `look/generate.ts` has made. */
function assetOf(extension: string, type: string): Asset {
  const plain = readFileSync(new URL(`../../gen/portal.${extension}`, import.meta.url));
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 12);
  const path = `/assets/portal-${digest}.${extension}`;
  return { path, type, plain, gzip: gzipSync(plain), brotli: brotliCompressSync(plain) };
}
