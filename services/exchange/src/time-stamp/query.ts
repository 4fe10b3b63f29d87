/** Asks one authority over HTTP (RFC 3161, 3.4) and gives the token it replied with, not yet verified. */

import { largestToken, readWhole } from '@darcha/transparency-log/time-stamp/token.ts';
import { Integer, Null, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, type PKIStatusInfo, TimeStampReq, TimeStampResp } from 'pkijs';

export interface Query {
  /** SHA-256. */
  digest: Uint8Array;
  nonce: bigint;
  /** The policy wanted; the authority's own when not given. */
  policy?: string | undefined;
}

const sha256 = '2.16.840.1.101.3.4.2.1';
const largestReply = largestToken + 1_024;

/** Throws an Error that says what the authority did instead. */
export async function askAuthority(url: string, query: Query, signal: AbortSignal): Promise<Buffer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: encodeQuery(query),
    // An authority is named, not found: a redirect would hand the choice to whoever answers.
    redirect: 'error',
    signal,
  });
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (response.status !== 200 || type !== 'application/timestamp-reply') {
    await response.body?.cancel();
    throw new Error(`it answered with status ${response.status} and the type ${type ?? 'none'}`);
  }
  return readReply(await readBody(response));
}

function encodeQuery({ digest, nonce, policy }: Query): Uint8Array<ArrayBuffer> {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(digest) }),
    }),
    nonce: Integer.fromBigInt(nonce),
    // Else the token could not be verified by itself later.
    certReq: true,
    ...(policy === undefined ? {} : { reqPolicy: policy }),
  });
  return new Uint8Array(request.toSchema().toBER());
}

async function readBody(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > largestReply) throw new Error(`its reply has more than ${largestReply} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The token's own bytes, which are kept as they came. */
function readReply(bytes: Buffer): Buffer {
  const { token, status } = parseReply(bytes);
  // 0 is granted, 1 granted with modifications; what they are shows when the token is verified.
  if (status.status > 1) throw new Error(`it refused: ${reasonOf(status)}`);
  if (token === undefined) throw new Error('it granted a time stamp and sent none');
  return token;
}

function parseReply(bytes: Buffer): { token: Buffer | undefined; status: PKIStatusInfo } {
  try {
    const reply = readWhole(bytes);
    const element = reply instanceof Sequence ? reply.valueBlock.value[1] : undefined;
    const token = element && Buffer.from(element.valueBeforeDecodeView);
    return { token, status: new TimeStampResp({ schema: reply }).status };
  } catch (error) {
    throw new Error(`its reply is none of RFC 3161: ${(error as Error).message}`, { cause: error });
  }
}

function reasonOf({ status, statusStrings = [], failInfo }: PKIStatusInfo): string {
  const bytes = failInfo?.valueBlock.valueHexView ?? new Uint8Array();
  const bits = [...Array(bytes.length * 8).keys()].filter((bit) => (bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7)));
  const text = statusStrings
    .map((part) => part.getValue())
    .join(' ')
    .slice(0, 200);
  return `status ${status}, failure ${bits.join(', ') || 'unnamed'}${text && ` (${text})`}`;
}
