import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import express from 'express';
import request from 'supertest';
import { loadContract } from '../openapi.ts';
import { pages } from './pages.ts';
import { languageNames, pageWords } from './words.ts';

const contract = loadContract();
const app = express().use(pages(contract));

test('every operation of the contract is on the page, and the page needs no script', async () => {
  const { text, headers } = await request(app).get('/docs').set('Accept-Language', 'en').expect(200);
  for (const { id, path } of contract.operations) {
    assert.ok(text.includes(`<article id="${id}"`) && text.includes(path), id);
  }
  assert.doesNotMatch(text, /<script|style=|\[object/);
  assert.match(String(headers['content-security-policy']), /default-src 'none'; style-src 'self'/);
  await request(app)
    .get('/assets/pages.css')
    .expect(200)
    .expect('Content-Type', /text\/css/);
});

test('the frame of the page speaks the language of its reader', async () => {
  for (const language of languages) {
    const { text, headers } = await request(app).get(`/docs?language=${language}`).expect(200);
    assert.equal(headers['content-language'], language);
    assert.ok(text.includes(`<html lang="${language}">`));
    assert.ok(text.includes(`<h1>${pageWords[language].title}</h1>`));
    assert.ok(text.includes(`<span aria-current="true" lang="${language}">${languageNames[language]}</span>`));
  }
});

test('an unknown language gives the one the browser asks for', async () => {
  const { text } = await request(app).get('/docs?language=%3Cscript%3E').set('Accept-Language', 'ru').expect(200);
  assert.ok(text.includes('<html lang="ru">'));
});

test('headings go down one level at a time, so that the page can be read by its outline', async () => {
  const { text } = await request(app).get('/docs').set('Accept-Language', 'en').expect(200);
  const levels = [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  assert.equal(levels[0], 1);
  assert.equal(levels.filter((level) => level === 1).length, 1);
  for (const [index, level] of levels.entries()) {
    assert.ok(level <= (levels[index - 1] ?? 0) + 1, `heading ${index + 1} is of level ${level}`);
  }
  for (const { tag } of contract.operations) {
    assert.ok(text.includes(`href="#group-${tag}"`) && text.includes(`<section id="group-${tag}"`), tag);
  }
});
