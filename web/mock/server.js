/**
 * A pretend server for the pages: the capture contract, kept in memory, no analysis.
 *
 * How a session ends, and how it is set up, is written in its token, so that every screen can be
 * opened by hand: `/?authToken=approved`, `failed-FACE_MISMATCH`, `failed-DOC_GLARED`, `suspected`,
 * `waiting`, `unverified`. Further words after commas: `document` (no selfie), `lt` (country fixed),
 * `few` (three countries), `matrix` (of Germany nothing, of Lithuania only passports), `redirect`, `plain` (no instructions), `hasty` (five seconds),
 * `picky` (every picture refused), `broken` (every upload fails), `slow` (analysis takes long),
 * `lang:de` (language of the session), `retry-FACE_MISMATCH` or another code (the first attempt fails
 * with it), `last` (that was the last but one attempt), `extras` (two further documents), `ruled`
 * (after `waiting`, a person rules), `update` (something more after an approval; `unfiled`: without files), `hidden` (no outcome inside another page), `own` (there is a page of what is held), `theme` (a brand of its own), `named` (the same without logos), `sent` (the browser goes
 * on without waiting), `digits` (a code for typing), `acts` (movements before the camera), `shots` (photographs only, no files), `for:ORIGIN` (only this site may frame the page and is told). The token `unknown`
 * is refused; the code `12345678` opens `approved`, `87654321` a face authentication, and `99999999` was tried too
 * often. `face.js` pretends face authentications, `tasks.js` what is asked beside pictures, `me.js` the page of what is held.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { face } from './face.js';
import { keep, piece } from './pieces.js';
import { answer as answerTask, tasks } from './tasks.js';
import { me } from './me.js';
import { logo, themeOf } from './theme.js';

const POLICY =
  "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self'; script-src 'self'; frame-ancestors ";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const ANALYSIS_MS = 1200;
const RULING_MS = 3000;

/** Starts the server; `pages` is a folder with built pages to serve, if any. */
export async function start({ port = 0, pages = null } = {}) {
  const sessions = new Map();
  const faces = new Map();
  const people = new Map();
  const photos = [];
  const uploads = new Map();
  const acts = [];
  const offers = new Map();
  const server = createServer((req, res) => {
    answer(req, res, { sessions, faces, people, photos, acts, uploads, offers, pages }).catch((error) => {
      if (error.offset !== undefined) res.setHeader('Upload-Offset', error.offset);
      if (error.wait) res.setHeader('Retry-After', error.wait);
      json(res, error.status ?? 500, problem(error));
    });
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Every picture received: `{ token, step, source, type, bytes }`. */
    photos,
    /** What was sent of movements, and why none were: `{ token, nonce, frames, camera }` or `{ token, reason }`. */
    acts,
    /** What was said with requests by the person of a token. */
    said: (token) => people.get(token)?.said ?? [],
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

async function answer(req, res, { sessions, faces, people, photos, acts, uploads, offers, pages }) {
  const url = new URL(req.url, 'http://here');
  if (!url.pathname.startsWith('/api/')) return page(req, res, pages, url);
  const body = await read(req);
  if (url.pathname === '/api/capture/hand-off/open') return phone(res, offers, JSON.parse(body).secret);
  if (url.pathname.startsWith('/api/capture/themes/')) return logo(res, url.pathname);
  if (url.pathname === '/api/capture/code') return code(res, JSON.parse(body).code);
  const token = (req.headers.authorization ?? '').replace(/^Bearer /, '');
  if (!token || token.startsWith('unknown')) throw refusal(401, 'TOKEN_NOT_VALID', 'the token is not valid');
  if (url.pathname.startsWith('/api/capture/face')) {
    const told = face(faces, token, `${req.method} ${url.pathname}`, body);
    if (!told) throw refusal(404, 'BAD_VALUE', 'no such endpoint');
    if (req.method === 'PUT') {
      photos.push({ token, step: 'FACE', source: url.searchParams.get('source'), type: req.headers['content-type'], bytes: body });
    }
    return json(res, 200, told);
  }
  if (url.pathname === '/api/capture/me' || url.pathname.startsWith('/api/capture/me/')) {
    const told = me(people, token, `${req.method} ${url.pathname.slice('/api/capture/me'.length)}`, body, req.headers['bonafide-proof']);
    if (!told) throw refusal(404, 'BAD_VALUE', 'no such endpoint');
    res.writeHead(200, { 'Content-Type': told.type, 'Cache-Control': 'no-store' });
    return void res.end(told.bytes);
  }
  if (!sessions.has(token)) sessions.set(token, fresh(token));
  const session = sessions.get(token);
  tick(session);

  // Pieces of a file; with the last one it is as if all of it had come at once.
  const upload = /^\/api\/capture\/uploads\/([\w-]+)$/.exec(url.pathname);
  if (upload && req.method === 'GET') return json(res, 200, piece(uploads, `${token} ${upload[1]}`));
  if (upload && req.method === 'PATCH') {
    if (session.status !== 'ACTIVE') throw refusal(409, 'TOKEN_NOT_VALID', 'the session is over');
    const told = piece(uploads, `${token} ${upload[1]}`, req.headers, body);
    if (told.whole) {
      const { whole, ...answer } = told;
      receive({ session, token, photos }, url.searchParams, url.searchParams.get('step'), req.headers['content-type'], whole);
      keep(uploads, `${token} ${upload[1]}`, answer.length);
      return json(res, 200, answer);
    }
    return json(res, 200, told);
  }
  const photo = /^\/api\/capture\/(?:photos\/(FRONT|BACK|FACE)|extras\/(\w+))$/.exec(url.pathname);
  if (photo && req.method === 'PUT') {
    const name = photo[1] ?? photo[2];
    receive({ session, token, photos }, url.searchParams, name, req.headers['content-type'], body);
    return json(res, 200, { step: name });
  }
  const told = session.status === 'ACTIVE' && answerTask(session, `${req.method} ${url.pathname}`, body);
  if (told && told[1]) {
    const [status, value, headers] = told;
    for (const [name, text] of Object.entries(headers ?? {})) res.setHeader(name, text);
    return json(res, status, value);
  }
  switch (told ? 'told' : `${req.method} ${url.pathname}`) {
    case 'told':
      break;
    case 'GET /api/capture/session':
      break;
    case 'POST /api/capture/hand-off': {
      if (session.status !== 'ACTIVE') throw refusal(409, 'TOKEN_NOT_VALID', 'the session is over');
      const secret = `${Math.random().toString(36).slice(2)}hand0off`;
      offers.set(secret, { token, session });
      const digitString = session.words.includes('digits') ? '12345678' : null;
      return json(res, 200, { address: `http://${req.headers.host}/phone#${secret}`, secondsLeft: 600, digitString });
    }
    case 'POST /api/capture/start':
      if (JSON.parse(body).consent !== true) throw refusal(400, 'BAD_VALUE', 'consent is needed');
      session.started = true;
      session.until = Date.now() + (session.words.includes('hasty') ? 5 : 600) * 1000;
      break;
    case 'PUT /api/capture/document': {
      const { country, documentType } = JSON.parse(body);
      session.selected = { country, documentType };
      const sides = documentType === 'PASSPORT' ? ['FRONT'] : ['FRONT', 'BACK'];
      const steps = session.tokenType === 'DOCUMENT' ? sides : [...sides, 'FACE'];
      session.steps = steps.map((step) => ({ step, captured: false }));
      if (session.words.includes('extras')) session.extraSteps = extras();
      break;
    }
    case 'POST /api/capture/document/detect': {
      const seen = session.words.find((w) => w.startsWith('shows-'))?.slice(6).split('-') ?? [null, null];
      return json(res, 200, { documentType: seen[0], country: seen[1] ?? null, side: null });
    }
    case 'POST /api/capture/liveness':
      if (session.acts.challengesLeft === 0) throw refusal(409, 'PARTNER_ERROR', 'too many challenges');
      session.acts.challengesLeft -= 1;
      session.nonce = `nonce-${session.acts.challengesLeft}`;
      return json(res, 200, { nonce: session.nonce, acts: ACTS, seconds: 180, mostFrames: 16, longestSide: 480 });
    case 'PUT /api/capture/liveness': {
      const sent = JSON.parse(body);
      if (sent.nonce !== session.nonce) throw refusal(400, 'BAD_VALUE', 'another challenge');
      acts.push({ token, ...sent });
      session.acts.settled = true;
      return json(res, 200, { frames: sent.frames.length });
    }
    case 'POST /api/capture/liveness/leave-out':
      acts.push({ token, reason: JSON.parse(body).reason });
      session.acts.settled = true;
      break;
    case 'POST /api/capture/finish':
      if (session.acts && !session.acts.settled) throw refusal(400, 'MISSING_VALUE', 'movements are missing');
      if (session.tasks.some((task) => task.required && !task.done)) throw refusal(400, 'MISSING_VALUE', 'a task is not done');
      session.status = 'PROCESSING';
      session.ready = Date.now() + (session.words.includes('slow') ? 60_000 : ANALYSIS_MS);
      break;
    case 'POST /api/capture/cancel':
      session.words = ['unverified'];
      end(session, 'CANCELLED');
      break;
    default:
      throw refusal(404, 'BAD_VALUE', 'no such endpoint');
  }
  tick(session);
  const { words, until, ready, ruling, nonce, answers, ...view } = session;
  json(res, 200, { ...view, secondsLeft: Math.max(0, Math.ceil((until - Date.now()) / 1000)) });
}

/** Takes a whole picture or file. */
function receive({ session, token, photos }, query, name, type, bytes) {
  const step = session.steps.find((s) => s.step === name) ?? session.extraSteps.find((e) => e.name === name);
  if (session.status !== 'ACTIVE') throw refusal(409, 'TOKEN_NOT_VALID', 'the session is over');
  if (!step) throw refusal(409, 'PARTNER_ERROR', 'this picture is not expected now');
  if (session.words.includes('broken')) throw refusal(503, 'INTERNAL_ERROR', 'not today');
  if (session.words.includes('picky')) throw refusal(400, 'BAD_VALUE', 'the picture is 12 by 9 pixels, too small to read');
  if (session.words.includes('shots') && query.get('source') === 'upload') throw refusal(400, 'BAD_VALUE', 'no files here');
  photos.push({ token, step: name, source: query.get('source'), noCamera: query.get('noCamera'), type, bytes });
  step.captured = true;
}

function fresh(token) {
  const words = token.split(',');
  return {
    words,
    until: Date.now() + 86_400_000,
    status: 'ACTIVE',
    started: false,
    tokenType: words.includes('document') ? 'DOCUMENT' : 'IDENTIFICATION',
    locale: words.find((w) => w.startsWith('lang:'))?.slice(5) ?? 'en',
    showInstructions: !words.includes('plain'),
    country: words.includes('lt') ? 'LT' : null,
    countries: words.includes('few') ? ['LT', 'LV', 'UT'] : null,
    documentsByCountry: words.includes('matrix') ? { DE: [], LT: ['PASSPORT'] } : {},
    documents: ['PASSPORT', 'ID_CARD', 'RESIDENCE_PERMIT', 'DRIVER_LICENSE'],
    update: words.includes('update'),
    selected: null,
    steps: [],
    acts: words.includes('acts') ? { settled: false, challengesLeft: 8 } : null,
    fileUploads: !words.includes('shots'),
    extraSteps: words.includes('update') && !words.includes('unfiled') ? extras() : [],
    tasks: tasks(words),
    attempt: 1,
    handedOff: false,
    attemptsLeft: words.includes('last') ? 1 : 2,
    lastAttempt: null,
    result: null,
    resultsInIframe: !words.includes('hidden'),
    ownPage: words.includes('own'),
    theme: themeOf(words),
    frameAncestors: words.filter((w) => w.startsWith('for:')).map((w) => w.slice(4)),
  };
}

/** What the pretend server asks for. */
const ACTS = ['LEFT', 'UP', 'RIGHT', 'NEARER'];

const extras = () => [
  {
    name: 'UTILITY_BILL',
    title: 'Proof of address',
    description: 'A bill or a bank statement that shows your name and address, not older than three months.',
    canUpload: true,
    canCapture: true,
    canUploadPdf: true,
    captured: false,
  },
  { name: 'WORK_PERMIT', title: 'Work permit', description: null, canUpload: true, canCapture: false, canUploadPdf: false, captured: false },
];

/** A phone opens a session, once. */
function phone(res, offers, secret) {
  const offer = offers.get(secret);
  offers.delete(secret);
  if (!offer) throw refusal(401, 'TOKEN_NOT_VALID', 'the secret is used up');
  offer.session.handedOff = true;
  return json(res, 200, { authToken: offer.token });
}

function code(res, typed) {
  if (typed === '12345678') return json(res, 200, { authToken: 'approved', page: '/' });
  if (typed === '87654321') return json(res, 200, { authToken: 'recognised', page: '/face' });
  if (typed === '99999999') {
    res.setHeader('Retry-After', '120');
    throw refusal(429, 'TOO_MANY_REQUESTS', 'too many codes');
  }
  throw refusal(401, 'TOKEN_NOT_VALID', 'the code does not work');
}

/** Time passes: sessions run out, analyses end. */
function tick(session) {
  if (session.status === 'ACTIVE' && Date.now() > session.until) {
    session.words = ['unverified'];
    end(session, 'EXPIRED');
  }
  if (session.ruling && Date.now() > session.ruling) {
    session.result = { ...session.result, manualStatus: 'APPROVED' };
  }
  if (session.status === 'PROCESSING' && session.words.includes('sent')) {
    session.result = { ...unverified, redirectUrl: 'http://127.0.0.1:9/sent' };
  } else if (session.status === 'PROCESSING' && Date.now() > session.ready) {
    const [how] = session.words;
    const retry = session.words.find((w) => w.startsWith('retry-'));
    if (retry) return again(session, retry.slice(6));
    end(session, how.startsWith('failed') ? 'DENIED' : how === 'suspected' ? 'SUSPECTED' : 'APPROVED');
  }
}

/** The attempt failed, and another is open. */
function again(session, failure) {
  const face = isFace(failure);
  session.words = session.words.filter((w) => !w.startsWith('retry-'));
  session.status = 'ACTIVE';
  session.attempt += 1;
  session.attemptsLeft -= 1;
  const retake = session.steps.map((s) => s.step).filter((step) => (step === 'FACE') === face);
  for (const step of session.steps) step.captured &&= !retake.includes(step.step);
  session.lastAttempt = {
    autoDocument: face ? 'DOC_VALIDATED' : failure,
    autoFace: face ? failure : 'FACE_NOT_ANALYSED',
    retake,
  };
}

const isFace = (failure) => /FACE/.test(failure) && !/^DOC/.test(failure);

function end(session, status) {
  const [how, code = ''] = session.words[0].split('-');
  session.status = status;
  session.result = {
    status: how === 'failed' ? 'FAILED' : how === 'unverified' ? 'UNVERIFIED' : 'APPROVED',
    autoSuspected: how === 'suspected',
    manualStatus: how === 'waiting' ? 'WAITING' : how === 'unverified' ? null : 'INACTIVE',
    manualSuspected: false,
    autoDocument: /^(DOC|MRZ|COUNTRY)/.test(code) ? code : how === 'unverified' ? null : 'DOC_VALIDATED',
    autoFace: isFace(code) ? code : how === 'unverified' ? null : 'FACE_MATCH',
    redirectUrl: session.words.includes('redirect') ? 'http://127.0.0.1:9/done' : null,
  };
  if (session.words.includes('ruled')) session.ruling = Date.now() + RULING_MS;
}

/** Gives a file as the real server does: packed where the browser takes it, kept where its name changes with it. */
async function page(req, res, pages, { pathname, searchParams }) {
  if (!pages) throw refusal(404, 'BAD_VALUE', 'no pages here');
  const named = (searchParams.get('authToken') ?? searchParams.get('token') ?? '').split(',').filter((w) => w.startsWith('for:'));
  const file = join(pages, normalize(['/', '/face', '/code', '/phone', '/result', '/me'].includes(pathname) ? '/index.html' : pathname));
  const content = await readFile(file).catch(() => Promise.reject(refusal(404, 'BAD_VALUE', 'no such page')));
  const packs = /gzip/.test(req.headers['accept-encoding'] ?? '') ? gzipSync(content, { level: 9 }) : content;
  const packed = packs.length < content.length;
  res.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': POLICY + (named.map((w) => w.slice(4)).join(' ') || '*'),
    'Cache-Control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
  });
  res.end(packed ? packs : content);
}

async function read(req) {
  const parts = [];
  for await (const part of req) parts.push(part);
  return Buffer.concat(parts);
}

const unverified = {
  status: 'UNVERIFIED',
  autoSuspected: false,
  manualStatus: null,
  manualSuspected: false,
  autoDocument: null,
  autoFace: null,
};

const refusal = (status, identifier, message) => Object.assign(new Error(message), { status, identifier });
const problem = (error) => ({ identifier: error.identifier ?? 'INTERNAL_ERROR', message: error.message });

function json(res, status, value) {
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(value));
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const { url } = await start({ port: Number(process.argv[2] ?? 8099), pages: process.argv[3] ?? null });
  console.log(`pretend server at ${url}`);
}
