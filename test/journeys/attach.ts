/** Attaches a file over a line that breaks, with a client of tus that knows nothing of this portal. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Upload, type UploadOptions } from 'tus-js-client';
import type { Portal } from '../support/portal.ts';

interface File {
  number: string;
  name: string;
  fileName: string;
  bytes: Buffer;
}

/** What one request carries; the line breaks after the first. */
const chunkSize = 128 * 1024;

export async function attachOverBadLine(portal: Portal, person: string, file: File): Promise<void> {
  const first = await begin(portal, person, file);
  assert.ok(first.kept >= chunkSize && first.kept < file.bytes.length, `${first.kept} bytes were kept`);
  await new Promise<void>((resolve, reject) => {
    const options = { uploadUrl: first.url, onSuccess: () => resolve(), onError: reject };
    void optionsOf(portal, person, file).then((usual) => new Upload(file.bytes, { ...usual, ...options }).start());
  });
}

/** Breaks off once the portal has said that a part has been kept. */
async function begin(portal: Portal, person: string, file: File): Promise<{ url: string; kept: number }> {
  const broken = new EventTarget();
  let kept = 0;
  const upload = new Upload(file.bytes, {
    ...(await optionsOf(portal, person, file)),
    onChunkComplete: (_size, accepted) => {
      kept = accepted;
      void upload.abort().then(() => broken.dispatchEvent(new Event('broken')));
    },
    onError: (error) => {
      throw error;
    },
  });
  upload.start();
  await once(broken, 'broken');
  assert.ok(upload.url);
  return { url: upload.url, kept };
}

async function optionsOf(portal: Portal, person: string, { number, name, fileName }: File): Promise<UploadOptions> {
  return {
    endpoint: `${portal.gateway}/api/v1/applications/${number}/uploads`,
    headers: { Authorization: `Bearer ${await portal.as(person).token()}` },
    metadata: { name, filename: fileName },
    chunkSize,
    retryDelays: [200, 500],
  };
}

/** The bytes of a file as somebody gets them, with what a browser would be told. */
export async function download(
  portal: Portal,
  person: string,
  href: string,
): Promise<{ bytes: Buffer; headers: Headers }> {
  const authorization = `Bearer ${await portal.as(person).token()}`;
  const response = await fetch(new URL(href, portal.gateway), { headers: { authorization } });
  assert.equal(response.status, 200);
  return { bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers };
}

/** A scan of so many bytes, as far as a reader of PDFs cares. */
export function scan(bytes: number): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>',
    `<< /Length ${bytes} >>\nstream\n${'%'.repeat(bytes)}\nendstream`,
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = String(text.length).padStart(10, '0');
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${at} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${text}${table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`);
}
