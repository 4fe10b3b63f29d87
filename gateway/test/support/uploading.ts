/** What those who upload files send. */
const boundary = 'form-boundary-7KQ2';

export const formType = `multipart/form-data; boundary=${boundary}`;

/** As a browser writes it; without `name` the field is left out. */
export function form(name: string | undefined, fileName: string, content: string): string {
  const field = `--${boundary}\r\nContent-Disposition: form-data; name="name"\r\n\r\n${name}\r\n`;
  const file = `Content-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/pdf`;
  return `${name === undefined ? '' : field}--${boundary}\r\n${file}\r\n\r\n${content}\r\n--${boundary}--\r\n`;
}

export const metadata = (pairs: Record<string, string>) =>
  Object.entries(pairs)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** The headers of tus, of all its requests together. */
export const tus = {
  'Tus-Resumable': '1.0.0',
  'Upload-Length': '10',
  'Upload-Offset': '0',
  'Upload-Metadata': metadata({ name: 'nameChange', filename: 'Diplom.pdf' }),
};
