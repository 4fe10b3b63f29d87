import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkHost, checkUrl, publicAddressOf } from './address.ts';

test('addresses that are not https or not public are refused', () => {
  const refused = [
    'http://integrator.example/',
    'ftp://integrator.example/',
    'https://user:word@integrator.example/',
    'https://127.0.0.1/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:192.168.0.1]/',
    'https://[fd00::1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://168.63.129.16/',
    'https://2130706433/',
    'https://0x7f.1/',
    `https://integrator.example/${'x'.repeat(500)}`,
    'not an address',
  ];
  for (const address of refused) assert.throws(() => checkUrl(address, false), { code: 'request-invalid' }, address);
  assert.equal(checkUrl('https://integrator.example/darcha', false).host, 'integrator.example');
});

test('a name that leads inside is not called, whatever else it leads to', async () => {
  const url = new URL('https://integrator.example/');
  const leadsTo =
    (...addresses: string[]) =>
    async () =>
      addresses.map((address) => ({ address, family: 4 }));
  for (const inside of ['127.0.0.1', '10.0.0.7', '169.254.169.254', '100.64.0.1', '::1', 'fe80::1', '0.0.0.0']) {
    await assert.rejects(publicAddressOf(url, false, leadsTo(inside)), /no public address/, inside);
  }
  const found = await publicAddressOf(url, false, leadsTo('10.0.0.7', '93.184.215.14'));
  assert.equal(found.address, '93.184.215.14', 'the one that is called is the one that was found public');
});

test('a host that cannot be called now is refused when it is registered, and why is not told', async () => {
  const url = new URL('https://integrator.example/');
  const lookups = [
    async () => [{ address: '10.0.0.7', family: 4 }],
    () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })),
  ];
  const messages = await Promise.all(
    lookups.map((lookup) =>
      checkHost(url, lookup).catch(({ code, faults: [fault] }) => `${code} ${fault.path} ${fault.message}`),
    ),
  );
  assert.match(String(messages[0]), /^request-invalid url .*cannot be resolved at present, or leads to no address/);
  assert.equal(messages[1], messages[0]);
  await checkHost(url, async () => [{ address: '93.184.215.14', family: 4 }]);
});
