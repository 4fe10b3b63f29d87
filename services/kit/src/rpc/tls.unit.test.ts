import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peerUri } from './tls.ts';

const rows: [what: string, names: string | undefined, uri: string][] = [
  ['one URI among names', 'DNS:localhost, IP Address:127.0.0.1, URI:darcha:service:gateway', 'darcha:service:gateway'],
  ['no URI', 'DNS:gateway', ''],
  ['no names', undefined, ''],
  ['an empty URI', 'URI:', ''],
  ['two URIs: it is not clear who it is', 'URI:darcha:service:a, URI:darcha:service:b', ''],
  ['a name that hides another in quotes', 'DNS:"x, URI:darcha:service:gateway"', ''],
  ['a URI inside another kind of name', 'DNS:URI:darcha:service:gateway', ''],
];

for (const [what, names, uri] of rows) {
  test(`the peer of a certificate with ${what}`, () => {
    assert.equal(peerUri(names === undefined ? {} : { subjectaltname: names }), uri);
  });
}

test('without a certificate there is no peer', () => {
  assert.equal(peerUri(undefined), '');
});
