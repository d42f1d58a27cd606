// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { addressOf } from '../src/address';
import { verify } from '../src/index';
import { read } from '../src/outcome';

/** What a site pays for it, in bytes after gzip. */
const BUDGET = 3 * 1024;

test('an outcome is read as the contract spells it', () => {
  const told = { status: 'APPROVED', manualStatus: 'WAITING', autoSuspected: true, manualSuspected: false };
  expect(read(JSON.stringify(told))).toEqual(told);
  // A face that was shown again has only the first of the fields.
  expect(read('{"status":"FAILED"}')).toEqual({ status: 'FAILED', manualStatus: null, autoSuspected: false, manualSuspected: false });
});

test('whatever else is said is no outcome', () => {
  for (const data of [
    null, undefined, 1, {}, { status: 'APPROVED' }, '', 'null', '[]', '"APPROVED"', '{}', '{"status":"DENIED"}', '{"status":["APPROVED"]}', '{',
    JSON.stringify({ status: 'APPROVED', more: 'x'.repeat(2000) }),
  ]) {
    expect(read(data), JSON.stringify(data)).toBeNull();
  }
  expect(read('{"status":"APPROVED","manualStatus":"<b>","autoSuspected":"true"}')).toEqual({
    status: 'APPROVED', manualStatus: null, autoSuspected: false, manualSuspected: false,
  });
});

test('the address is the link, or made of token and server; a language is part of it', () => {
  const of = (...args: Parameters<typeof addressOf>) => addressOf(...args).href;
  const redirect = 'https://kyc.example/under/api/v2/redirect?authToken=a';
  expect(of({ url: redirect })).toBe(redirect);
  expect(of({ url: redirect }, 'de')).toBe('https://kyc.example/under/?authToken=a&lang=de');
  expect(of({ url: new URL('https://kyc.example/?authToken=a&lang=en') }, 'de')).toBe('https://kyc.example/?authToken=a&lang=de');
  expect(of({ authToken: 'a b&c', server: 'https://kyc.example/under' })).toBe('https://kyc.example/under/?authToken=a+b%26c');
  expect(of({ authToken: 'a', server: 'http://127.0.0.1:8080/?x#y' }, 'zh_tw')).toBe('http://127.0.0.1:8080/?authToken=a&lang=zh_tw#y');
});

test('what is wrong is named', () => {
  const of = (link: unknown) => () => addressOf(link as { url: string });
  expect(of({ url: '/api' })).toThrow('url: is not an absolute address');
  expect(of({ url: 'javascript:alert(1)//' })).toThrow('url: is not an address of the web');
  expect(of({})).toThrow('server: is not an absolute address');
  expect(of({ server: 'https://kyc.example' })).toThrow('authToken: is missing');
});

test('it may be imported where there is no browser, which this test has none of', () => {
  expect(typeof window).toBe('undefined');
  expect(typeof verify).toBe('function');
});

test('it stays small, as a module and as a script', async () => {
  const outputs = await build({ root: `${import.meta.dirname}/..`, logLevel: 'silent', build: { write: false } });
  const files = (outputs as { output: { fileName: string; code: string }[] }[]).flatMap(({ output }) => output);
  expect(files.map((file) => file.fileName).sort()).toEqual(['bonafide.global.js', 'bonafide.js']);
  for (const { fileName, code } of files) {
    const size = gzipSync(code, { level: 9 }).length;
    console.log(`${fileName}: ${code.length} bytes, ${size} after gzip`);
    expect(size, fileName).toBeLessThanOrEqual(BUDGET);
  }
});
