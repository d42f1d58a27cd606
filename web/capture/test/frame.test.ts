import { expect, test } from 'vitest';
import type { Result } from '../src/api';
import { CODE_LENGTH, digits, grouped } from '../src/code';
import { announce, message, onward, tell } from '../src/frame';
import { reasons } from '../src/hints';

const result = (changes: Partial<Result> = {}): Result => ({
  status: 'APPROVED',
  autoSuspected: false,
  manualStatus: 'INACTIVE',
  manualSuspected: false,
  autoDocument: 'DOC_VALIDATED',
  autoFace: 'FACE_MATCH',
  redirectUrl: null,
  ...changes,
});

test('a page around this one is told four things, in this order, as text', () => {
  expect(message(result({ autoSuspected: true }))).toBe(
    '{"status":"APPROVED","manualStatus":"INACTIVE","autoSuspected":true,"manualSuspected":false}',
  );
  expect(message(result({ status: 'UNVERIFIED', manualStatus: null }))).toBe(
    '{"status":"UNVERIFIED","manualStatus":null,"autoSuspected":false,"manualSuspected":false}',
  );
});

test('only named sites are told, or any where none is named', () => {
  const told = (origins: string[]) => {
    const calls: unknown[] = [];
    tell('x', origins, { postMessage: (...call: unknown[]) => void calls.push(call) } as Pick<Window, 'postMessage'>);
    return calls;
  };
  expect(told([])).toEqual([['x', '*']]);
  expect(told(['https://a.example', 'https://b.example'])).toEqual([['x', 'https://a.example'], ['x', 'https://b.example']]);
});

test('an app that shows the page is told in the same words, however it listens; its faults do not matter', () => {
  const told: unknown[] = [];
  const app = (name: string) => ({ postMessage: (words: string) => void told.push([name, words]) });
  const say = (more: object) => {
    told.length = 0;
    const here: { parent: unknown } = { parent: null, ...more };
    here.parent = here;
    announce('x', ['https://a.example'], here);
    return [...told];
  };
  expect(say({})).toEqual([]);
  expect(say({ ReactNativeWebView: app('react') })).toEqual([['react', 'x']]);
  expect(say({ webkit: { messageHandlers: { bonafide: app('apple') } } })).toEqual([['apple', 'x']]);
  expect(say({ webkit: { messageHandlers: {} } })).toEqual([]);
  expect(say({ bonafide: app('android') })).toEqual([['android', 'x']]);
  expect(say({ ReactNativeWebView: {}, bonafide: app('android') })).toEqual([['android', 'x']]);
});

test('the browser goes to the named place, else to our page about the outcome', () => {
  const base = 'https://kyc.example/under/?authToken=secret&lang=lt';
  const to = (changes: Partial<Result>) => onward(result(changes), base)?.address;
  expect(to({ redirectUrl: 'https://shop.example/ok' })).toBe('https://shop.example/ok');
  expect(to({})).toBe('https://kyc.example/under/result?status=success');
  expect(to({ status: 'FAILED' })).toBe('https://kyc.example/under/result?status=fail');
  expect(to({ status: 'FAILED', manualStatus: 'APPROVED' })).toBe('https://kyc.example/under/result?status=success');
  expect(to({ status: 'UNVERIFIED', manualStatus: null })).toBe('https://kyc.example/under/result?status=unverified');
});

test('an address that is none of the web is not followed', () => {
  for (const redirectUrl of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//evil.example', ' https://x']) {
    expect(onward(result({ redirectUrl }), 'https://kyc.example/')?.named).toBe(false);
  }
});

test('while a person looks the browser stays, unless a place is named for that', () => {
  expect(onward(result({ manualStatus: 'WAITING' }), 'https://kyc.example/')).toBeNull();
  expect(onward(result({ manualStatus: 'WAITING', redirectUrl: 'https://shop.example/' }), 'https://kyc.example/')?.named).toBe(true);
});

test('digits are understood in every writing and with whatever stands between them', () => {
  for (const typed of ['12345678', '1234 5678', 'code: 1234-5678.', '١٢٣٤٥٦٧٨', '۱۲۳۴۵۶۷۸', '１２３４５６７８', '१२३४५६७८']) {
    expect(digits(typed), typed).toBe('12345678');
  }
  expect(digits('O0l1')).toBe('01');
  expect(digits('123456789')).toHaveLength(CODE_LENGTH + 1);
  expect([grouped(''), grouped('1234'), grouped('12345')]).toEqual(['', '1234', '1234 5']);
});

test('there is always a reason why an attempt failed, and none is told for what was fine', () => {
  const why = (autoDocument: string | null, autoFace: string | null, ...retake: string[]) =>
    reasons({ autoDocument, autoFace, retake });
  expect(why('DOC_VALIDATED', 'FACE_MISMATCH', 'FACE')).toEqual(['hint-FACE_MISMATCH']);
  expect(why('MRZ_INVALID', 'FACE_NOT_ANALYSED', 'FRONT')).toEqual(['hint-MRZ']);
  expect(why('DOC_ERROR', 'FACE_ERROR', 'FRONT', 'FACE')).toEqual(['hint-DOCUMENT', 'hint-FACE']);
  expect(why('DOC_VALIDATED', 'FACE_UNCERTAIN', 'FACE')).toEqual(['hint-FACE_UNCERTAIN']);
  expect(why('DOC_MOBILE_PHOTO', null, 'FRONT')).toEqual(['hint-DOC_COPY']);
  expect(why(null, null, 'FACE')).toEqual(['hint-FACE']);
  expect(why('DOC_VALIDATED', 'FACE_MATCH', 'FRONT')).toEqual(['hint-DOCUMENT']);
});
