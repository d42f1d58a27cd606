/**
 * A pretend server for the console, in memory.
 *
 * Everybody's password is `correct horse battery`. Who signs in is what their address says: `admin@example.com`,
 * `reviewer@…`, `compliance@…`, `developer@…` have that role; `totp@…` has a second factor (any code but `000000`;
 * `recovery` is a recovery code), `enrol@…` has to set one up, `locked@…` has tried too often, `nobody@…` has no role.
 * The invitation `good` is for somebody new; any other is not valid.
 *
 * `console-admin.js` pretends administration, further files in TABLES whatever else there is.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { admin } from './console-admin.js';
import { deskTable } from './console-desk.js';
import { ANSWER, answered, refusal } from './console-parts.js';

export { answered, refusal };

/** Rows of `[method, pattern below /api/console, permission or null, handler]`; `:environment` stands first where there is one. */
const TABLES = [admin, deskTable];

/** The very policy of the real server. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const PASSWORD = 'correct horse battery';
const COOKIE = 'bonafide-staff';

const PERMISSIONS = {
  ADMIN: ['SEE_CASES', 'REVEAL', 'RULE', 'EXPORT', 'SEE_AUDIT', 'MANAGE_SETTINGS', 'MANAGE_KEYS', 'MANAGE_WEBHOOKS', 'MANAGE_STAFF', 'MANAGE_BLOCKS', 'SEE_STATISTICS'],
  REVIEWER: ['SEE_CASES', 'REVEAL', 'RULE', 'MANAGE_BLOCKS', 'SEE_STATISTICS'],
  COMPLIANCE: ['SEE_CASES', 'REVEAL', 'EXPORT', 'SEE_AUDIT', 'SEE_STATISTICS'],
  DEVELOPER: ['MANAGE_KEYS', 'MANAGE_WEBHOOKS', 'SEE_STATISTICS'],
};
const NAMES = { admin: 'Ada Pretend', reviewer: 'Rex Pretend', compliance: 'Cora Pretend', developer: 'Devi Pretend', totp: 'Tom Pretend', enrol: 'Eno Pretend', nobody: 'Noa Pretend' };

/** Starts the server; `pages` is a folder with the built console to serve, if any. */
export async function start({ port = 0, pages = null } = {}) {
  const house = { sessions: new Map(), environments: new Map(), asked: [] };
  const server = createServer((req, res) => {
    answer(req, res, house, pages).catch((error) => {
      if (error.wait) res.setHeader('Retry-After', error.wait);
      reply(res, error.status ?? 500, { type: 'about:blank', status: error.status ?? 500, identifier: error.identifier ?? 'INTERNAL_ERROR', detail: error.message });
    });
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Everything that was asked and changed something: `{ method, path, body }`. */
    asked: house.asked,
    /** Ends every session, as time would. */
    expire: () => house.sessions.clear(),
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

async function answer(req, res, house, pages) {
  const url = new URL(req.url, 'http://here');
  if (!url.pathname.startsWith('/api/console')) return page(res, pages, url.pathname);
  const path = url.pathname.slice('/api/console'.length);
  const parts = [];
  for await (const part of req) parts.push(part);
  const raw = Buffer.concat(parts);
  const body = raw.length ? JSON.parse(raw) : null;
  if (req.method !== 'GET') house.asked.push({ method: req.method, path, body });
  const secret = new RegExp(`${COOKIE}=(\\w+)`).exec(req.headers.cookie ?? '')?.[1];
  const who = house.sessions.get(secret) ?? null;

  const own = OWN[`${req.method} ${path}`];
  if (own) {
    if (who && req.method !== 'GET' && path !== '/session') mustCarry(req, who);
    return give(res, await own({ house, who, secret, body }));
  }
  if (!who) throw refusal(401, 'NOT_SIGNED_IN');
  if (req.method !== 'GET') mustCarry(req, who);
  for (const [method, pattern, permission, handler] of TABLES.flat()) {
    const params = method === req.method && fit(pattern, path);
    if (!params) continue;
    const environment = who.environments.find((one) => one.id === params.environment);
    if (!environment) throw refusal(404, 'NOT_FOUND');
    if (permission && ![permission].flat().some((one) => environment.permissions.includes(one))) throw refusal(403, 'PERMISSIONS_ERROR');
    if (!house.environments.has(environment.id)) house.environments.set(environment.id, {});
    const state = house.environments.get(environment.id);
    return give(res, await handler({ state, params, body, query: url.searchParams, who, environment, origin: `http://${req.headers.host}` }));
  }
  throw refusal(404, 'NOT_FOUND');
}

function mustCarry(req, who) {
  if (req.headers['x-csrf-token'] !== who.csrfToken) throw refusal(403, 'CSRF');
}

function fit(pattern, path) {
  const [wanted, given] = [pattern, path].map((text) => text.split('/').filter(Boolean));
  if (wanted.length !== given.length) return null;
  const params = {};
  for (const [n, want] of wanted.entries()) {
    if (want.startsWith(':')) params[want.slice(1)] = decodeURIComponent(given[n]);
    else if (want !== given[n]) return null;
  }
  return params;
}

/** One's own session. */
const OWN = {
  'GET /session': ({ who }) => {
    if (!who) throw refusal(401, 'NOT_SIGNED_IN');
    return who;
  },
  'POST /session': ({ house, body }) => {
    const name = body.email.split('@')[0];
    if (name === 'locked') throw refusal(429, 'TOO_MANY_REQUESTS', '', { wait: 120 });
    if (!NAMES[name] || body.password !== PASSWORD) throw refusal(401, 'WRONG_CREDENTIALS');
    if (name === 'totp' && !body.code) throw refusal(403, 'TOTP_REQUIRED');
    if (name === 'totp' && body.code === '000000') throw refusal(401, 'WRONG_CREDENTIALS');
    return admit(house, somebody(name));
  },
  'DELETE /session': ({ house, secret }) => leave(house, secret),
  'DELETE /sessions': ({ house, secret }) => leave(house, secret),
  'POST /invitation/look': ({ body }) => {
    if (body.secret !== 'good') throw refusal(404, 'INVITATION_NOT_VALID');
    return { name: 'Eno Pretend', email: 'enrol@example.com', expiresAt: new Date(Date.now() + 86_400_000).toISOString() };
  },
  'POST /invitation': ({ house, body }) => {
    if (body.secret !== 'good') throw refusal(404, 'INVITATION_NOT_VALID');
    weak(body.password);
    return admit(house, somebody('enrol'));
  },
  'PUT /password': ({ body }) => {
    if (body.old !== PASSWORD) throw refusal(403, 'WRONG_PASSWORD');
    weak(body.new);
    return answered(204);
  },
  'POST /totp': ({ who }) => ({ secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', uri: `otpauth://totp/Bonafide:${who.email}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Bonafide` }),
  'PUT /totp': ({ who, body }) => {
    if (body.code === '000000') throw refusal(403, 'WRONG_CODE');
    Object.assign(who, { totp: true, mustEnrolTotp: false });
    return { recoveryCodes: Array.from({ length: 10 }, (_, n) => `${n}k7m-p2xq-${n}r9t`) };
  },
  'DELETE /totp': ({ who, body }) => {
    if (body.password !== PASSWORD) throw refusal(403, 'WRONG_PASSWORD');
    who.totp = false;
    return answered(204);
  },
};

function weak(password) {
  if (new Set(password).size < 5) throw refusal(400, 'PASSWORD_TOO_WEAK');
}

function somebody(name) {
  const role = PERMISSIONS[name.toUpperCase()] ? name.toUpperCase() : 'ADMIN';
  const environment = (id, kind) => ({ id, partner: 'Utopian Bank', kind, role, permissions: PERMISSIONS[role] });
  return {
    id: `staff-${name}`,
    name: NAMES[name],
    email: `${name}@example.com`,
    totp: name === 'totp' || name === 'admin',
    mustEnrolTotp: name === 'enrol',
    csrfToken: randomBytes(12).toString('hex'),
    environments: name === 'nobody' ? [] : [environment('env-test', 'TESTING'), environment('env-live', 'PRODUCTION')],
  };
}

function admit(house, who) {
  const secret = randomBytes(16).toString('hex');
  house.sessions.set(secret, who);
  return answered(201, who, { 'Set-Cookie': `${COOKIE}=${secret}; HttpOnly; SameSite=Strict; Path=/` });
}

function leave(house, secret) {
  house.sessions.delete(secret);
  return answered(204, null, { 'Set-Cookie': `${COOKIE}=; Max-Age=0; Path=/` });
}

function give(res, value) {
  if (value?.[ANSWER]) return reply(res, value.status, value.body, value.headers);
  return reply(res, 200, value);
}

function reply(res, status, value, headers = {}) {
  const bytes = Buffer.isBuffer(value);
  res.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', 'Cache-Control': 'no-store', ...headers });
  res.end(value === null || value === undefined ? undefined : bytes ? value : JSON.stringify(value));
}

/** Every address of the console is its one page; what it is made of lies beside. */
async function page(res, pages, pathname) {
  if (!pages) throw refusal(404, 'NOT_FOUND', 'no pages here');
  const below = normalize(pathname.replace(/^\/console/, '') || '/');
  const file = join(pages, extname(below) ? below : '/index.html');
  const content = await readFile(file).catch(() => Promise.reject(refusal(404, 'NOT_FOUND', 'no such page')));
  res.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': POLICY });
  res.end(content);
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const { url } = await start({ port: Number(process.argv[2] ?? 8098), pages: process.argv[3] ?? null });
  console.log(`pretend console at ${url}/console`);
}
