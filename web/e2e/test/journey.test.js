/**
 * The whole walk on the real server: token, link, capture in a real browser with a pretend camera
 * that shows a photograph of a specimen and a real face, decision, signed webhook, retrieval,
 * deletion, and nothing left behind.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { barriers, launch } from '../lib/browser.js';
import { client } from '../lib/client.js';
import { open, photograph } from '../lib/server.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

/** A selfie is examined together with the document; slow machines take their time. */
const DECISION_MS = 60_000;

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** Three bytes turn up in random ones by chance; with the fourth a JPEG is meant. */
const IMAGE_HEADERS = {
  'a JPEG (JFIF)': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  'a JPEG (Exif)': Buffer.from([0xff, 0xd8, 0xff, 0xe1]),
  'a JPEG (plain)': Buffer.from([0xff, 0xd8, 0xff, 0xdb]),
  'a PNG': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

let server;
let studio;
let specimen;
let selfie;

before(async () => {
  server = await open();
  studio = await launch();
  specimen = await server.specimens(
    photograph('astronaut.png'),
    '--surname', 'Vandersloot', '--given-names', 'Philippa Renate', '--sex', 'F',
  );
  selfie = await studio.picture({ bytes: await readFile(photograph('astronaut.png')), width: 1024, height: 1024 });
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

/** Orders a verification for the person on the specimen. */
async function order(clientId, more = {}) {
  const { person } = specimen;
  const { status, body } = await server.ask('token', {
    clientId,
    firstName: person.givenNames,
    lastName: person.surname,
    dateOfBirth: person.birthDate,
    documentNumber: person.documentNumber,
    dateOfExpiry: person.expiryDate,
    ...more,
  });
  assert.equal(status, 201, JSON.stringify(body));
  assert.match(body.redirectUrl, /authToken=/);
  return body;
}

/** Opens the link on a phone. */
async function follow(link) {
  const page = await studio.phone();
  await page.goto(link);
  return page;
}

/** What the camera sees of a specimen: the photograph, as it is. */
const film = async (name) => studio.picture({ bytes: await specimen.picture(name) });

function equalsSpecimen(data, documentType) {
  const { person } = specimen;
  assert.deepEqual(
    {
      docFirstName: data.docFirstName,
      docLastName: data.docLastName,
      docNumber: data.docNumber,
      docDob: data.docDob,
      docExpiry: data.docExpiry,
      docType: data.docType,
      docSex: data.docSex,
      docIssuingCountry: data.docIssuingCountry,
    },
    {
      docFirstName: person.givenNames.toUpperCase(),
      docLastName: person.surname.toUpperCase(),
      docNumber: person.documentNumber,
      docDob: person.birthDate,
      docExpiry: person.expiryDate,
      docType: documentType,
      docSex: 'FEMALE',
      docIssuingCountry: 'UT',
    },
  );
}

test('a passport and its owner, from the token to the deletion', async () => {
  const token = await order('journey-passport');
  const page = await follow(token.redirectUrl);
  const look = async (name, film) => {
    assert.deepEqual(await barriers(page), [], name);
    // While a picture is looked at, the camera is off: the moment to show it something else.
    if (film && name.startsWith('preview')) await studio.camera(film);
  };

  await at(page, 'welcome');
  await look('welcome');
  await consent(page);
  await at(page, 'document');
  await look('document');
  await studio.camera(await film('passport-clean.jpg'));
  await choose(page, 'utopia', 'PASSPORT');
  await take(page, 'FRONT', (name) => look(name, selfie));
  await at(page, 'capture-FACE');
  await page.reload();
  await take(page, 'FACE', look);
  assert.equal(await end(page, DECISION_MS), 'approved', await page.locator('main').innerText());
  await look('result');
  assert.deepEqual(page.complaints, []);
  await page.context().close();

  const letter = await server.letters.about(token.scanRef);
  assert.ok(letter.signed, 'the signature of the webhook is right');
  assert.match(letter.type, /^application\/json/);
  assert.equal(letter.body.final, true);
  assert.equal(letter.body.clientId, 'journey-passport');
  assert.equal(letter.body.platform, 'MOBILE');
  assert.deepEqual(
    [letter.body.status.overall, letter.body.status.autoDocument, letter.body.status.autoFace],
    ['APPROVED', 'DOC_VALIDATED', 'FACE_MATCH'],
  );
  equalsSpecimen(letter.body.data, 'PASSPORT');

  const { scanRef } = token;
  const status = await server.ask('status', { scanRef });
  assert.deepEqual([status.status, status.body.status], [200, 'APPROVED']);
  const data = await server.ask('data', { scanRef });
  assert.equal(data.status, 200);
  equalsSpecimen(data.body, 'PASSPORT');

  const answer = await server.ask('files', { scanRef });
  assert.equal(answer.status, 200);
  const links = ['FRONT', 'FACE'].map((step) => answer.body[step] ?? answer.body.fileUrls?.[step]);
  for (const link of links) {
    const file = await fetch(link);
    assert.deepEqual([file.status, file.headers.get('content-type')], [200, 'image/jpeg']);
    assert.deepEqual(Buffer.from(await file.arrayBuffer()).subarray(0, 3), JPEG);
    const forged = await fetch(link.replace(/signature=..../, 'signature=AAAA'));
    assert.notEqual(forged.status, 200);
  }

  const { person } = specimen;
  const personal = {
    'the surname': Buffer.from(person.surname),
    'the surname in capitals': Buffer.from(person.surname.toUpperCase()),
    'the given names': Buffer.from(person.givenNames),
    'the given names in capitals': Buffer.from(person.givenNames.toUpperCase()),
    'the document number': Buffer.from(person.documentNumber),
    ...IMAGE_HEADERS,
  };
  const control = await server.remains({ 'a database': Buffer.from('SQLite format 3') });
  assert.ok(control.includes('bonafide.db: a database'), 'the search finds what is there');
  assert.equal(await server.objects(), 2);
  assert.deepEqual(await server.remains(personal), [], 'everything is sealed while it is kept');
  assert.equal((await server.ask('delete', { scanRef })).status, 200);
  assert.deepEqual(await server.remains(personal), [], 'nothing readable is left after the deletion');
  await server.erased(scanRef);
  assert.equal(await server.objects(), 0, 'both pictures are gone');
  assert.equal((await server.ask('status', { scanRef })).body.status, 'DELETED');
  for (const link of links) assert.notEqual((await fetch(link)).status, 200, 'links to deleted pictures are dead');
});

test('an identity card with its back, two sides by camera and file', async () => {
  const token = await order('journey-card', { documents: ['ID_CARD'], country: 'UT' });
  const page = await follow(token.redirectUrl);
  await consent(page);
  await studio.camera(await film('identity-card-front-moderate.jpg'));
  await choose(page, null, 'ID_CARD');
  await take(page, 'FRONT', async (name) => name.startsWith('preview') && studio.camera(selfie));
  await at(page, 'capture-BACK');
  await page.locator('input[type=file]').setInputFiles({
    name: 'back.jpg',
    mimeType: 'image/jpeg',
    buffer: await specimen.picture('identity-card-back-moderate.jpg'),
  });
  await at(page, 'preview-BACK');
  await page.locator('[data-action=use]').click();
  await take(page, 'FACE');
  assert.equal(await end(page, DECISION_MS), 'approved', await page.locator('main').innerText());
  await page.context().close();
  const letter = await server.letters.about(token.scanRef);
  assert.ok(letter.signed);
  assert.equal(letter.body.status.overall, 'APPROVED');
  equalsSpecimen(letter.body.data, 'ID_CARD');
});

test('a link that was used shows how it ended, an invented one is explained', async () => {
  const token = await order('journey-cancel', { unverifiedUrl: `${server.url}/healthz?back` });
  const page = await follow(token.redirectUrl);
  await consent(page);
  await at(page, 'document');
  await page.getByRole('button', { name: 'Stop the check' }).click();
  const back = page.waitForRequest((request) => request.url().endsWith('/healthz?back'));
  await page.locator('[data-action=cancel]').click();
  assert.equal(await end(page), 'unverified');
  await back;
  await page.context().close();

  const lost = await follow(`${server.url}/?authToken=${'x'.repeat(40)}`);
  await at(lost, 'gone');
  await lost.context().close();
});

/** Orders, sends pictures of a passport and a face, and gives what the webhook says. */
async function verdict(clientId, pictures, more) {
  const token = await order(clientId, { maxAttemptCount: 0, ...more });
  const person = client(server.url, token.authToken);
  await person.begin('UT', 'PASSPORT');
  const passport = { FRONT: await specimen.picture('passport-clean.jpg'), FACE: selfie };
  await person.submit({ ...passport, ...pictures });
  const letter = await server.letters.about(token.scanRef, DECISION_MS);
  assert.ok(letter.signed);
  return letter.body.status;
}

test('another face is denied', async () => {
  // One of three people in the photograph, who is not the one on the passport.
  const bytes = await readFile(photograph('sample3.jpg'));
  const other = await studio.picture({ bytes, crop: [960, 0, 500, 568], width: 1000, height: 1136 });
  const status = await verdict('other-face', { FACE: other });
  assert.deepEqual([status.overall, status.autoFace], ['DENIED', 'FACE_MISMATCH']);
});

test('another name is suspected', async () => {
  const status = await verdict('other-name', {}, { firstName: 'Bartholomew' });
  assert.equal(status.overall, 'SUSPECTED');
  assert.ok(status.mismatchTags.includes('NAME'), status.mismatchTags.join());
});

test('a cat is no document', async () => {
  const status = await verdict('cat', { FRONT: await readFile(photograph('chelsea.png')) });
  assert.deepEqual([status.overall, status.autoDocument], ['DENIED', 'DOC_NOT_FOUND']);
});

test('an empty picture has no face', async () => {
  const status = await verdict('nobody', { FACE: await studio.picture({ width: 1024, height: 1024 }) });
  assert.deepEqual([status.overall, status.autoFace], ['DENIED', 'NO_FACE_FOUND']);
});

test('a picture that is huge when unpacked, or cut off, is refused with a reason', async () => {
  const token = await order('bombs');
  const person = client(server.url, token.authToken);
  await person.begin('UT', 'PASSPORT');
  const whole = await specimen.picture('passport-clean.jpg');
  for (const [bytes, type] of [
    [greyPng(10_000, 10_000), 'image/png'],
    [whole.subarray(0, whole.length / 2), 'image/jpeg'],
    [Buffer.from('%PDF-1.7 not a picture'), 'image/jpeg'],
  ]) {
    const { status, body } = await person.photo('FRONT', bytes, type);
    assert.deepEqual([status, body.identifier], [400, 'BAD_VALUE'], body.message);
    assert.match(body.message, /\w+ \w+/);
  }
});

/** A valid grey PNG of any size: a few kilobytes that unpack to `width` × `height` pixels. */
function greyPng(width, height) {
  const chunk = (name, content) => {
    const named = Buffer.concat([Buffer.from(name), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(crc(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.concat([IMAGE_HEADERS['a PNG'], chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

// The check sum of PNG chunks, bit by bit; the pictures here are small enough.
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
