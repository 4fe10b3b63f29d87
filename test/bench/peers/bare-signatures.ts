/** The signatures of an exchange and nothing else: two made, four verified, Ed25519 by node:crypto over messages as large. */
import { generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { peerConfig } from './config.ts';
import { ready, workWhenTold } from './working.ts';

const { bytes } = peerConfig();
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const messages = [randomBytes(bytes.request), randomBytes(bytes.response)];
workWhenTold(1, async () => {
  for (const message of messages) {
    const signature = sign(null, message, privateKey);
    for (let i = 0; i < 2; i++) if (!verify(null, message, publicKey, signature)) throw new Error('a bad signature');
  }
});
ready('');
process.on('disconnect', () => process.exit());
