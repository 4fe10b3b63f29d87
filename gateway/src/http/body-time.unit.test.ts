import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { test } from 'node:test';
import { limitBodies } from './body-time.ts';

// biome-ignore format: a table
const addresses: [url: string, forFiles: boolean][] = [
  ['/api/v1/applications/A/attachments', true], ['/api/v1/applications/A/uploads/b', true],
  ['/applications/A/papers?name=photo', true], ['/applications/A/papers-not-asked', false],
  ['/applications/A/messages', false], ['/x/applications/A/papers', false], ['/verify', false],
];
for (const [url, forFiles] of addresses) {
  test(`a body for ${url} has ${forFiles ? 'the time of files' : 'little time'}`, ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const server = new EventEmitter();
    limitBodies(server as Server, 1_000);
    let ended = false;
    server.on('clientError', () => {
      ended = true;
    });
    const request = Object.assign(new EventEmitter(), { url, headers: { 'content-length': '9' }, complete: false });
    server.emit('request', request, new EventEmitter());
    mock.timers.tick(1_000);
    assert.equal(ended, !forFiles);
  });
}
