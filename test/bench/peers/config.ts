/** What peers are told: a file to work on and, where they need one, a database. */
export function peerConfig(): { file: string; mongodb: string; pki: string } {
  return {
    file: process.env.DARCHA_PEER_FILE ?? '',
    mongodb: process.env.DARCHA_PEER_MONGODB ?? '',
    pki: process.env.DARCHA_PEER_PKI ?? '',
  };
}
