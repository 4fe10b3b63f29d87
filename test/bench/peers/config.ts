/** What peers are told: a file to work on and, where they need one, a database, keys, or how much of something. */
export function peerConfig(): { file: string; mongodb: string; pki: string; count: number } {
  return {
    file: process.env.DARCHA_PEER_FILE ?? '',
    mongodb: process.env.DARCHA_PEER_MONGODB ?? '',
    pki: process.env.DARCHA_PEER_PKI ?? '',
    count: Number(process.env.DARCHA_PEER_COUNT ?? 0),
  };
}
