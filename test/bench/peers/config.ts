/** What peers are told: a file to work on and, where they need one, a database, keys, an address, or how much of something. */
export function peerConfig(): {
  file: string;
  mongodb: string;
  pki: string;
  address: string;
  count: number;
  method: string;
  bytes: { request: number; response: number };
} {
  const [request = 0, response = 0] = (process.env.DARCHA_PEER_BYTES ?? '').split(',').map(Number);
  return {
    file: process.env.DARCHA_PEER_FILE ?? '',
    mongodb: process.env.DARCHA_PEER_MONGODB ?? '',
    pki: process.env.DARCHA_PEER_PKI ?? '',
    address: process.env.DARCHA_PEER_ADDRESS ?? '',
    method: process.env.DARCHA_PEER_METHOD ?? '',
    count: Number(process.env.DARCHA_PEER_COUNT ?? 0),
    bytes: { request, response },
  };
}
