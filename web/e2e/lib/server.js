/**
 * The real server with a data folder of its own, and a partner who owns keys and a letterbox.
 */
import { execFile, spawn } from 'node:child_process';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
// npm starts scripts in the folder of their package; paths are meant from where npm was called.
const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();
export const BINARY = resolve(CALLED_FROM, process.env.BONAFIDE_BIN ?? join(ROOT, 'target/release/bonafide'));
const START_MS = 30_000;
/** How long an erasure may take until its objects are gone, too. */
const ERASURE_MS = 10_000;

// Settings of whoever runs the test stay outside; the server would also refuse BONAFIDE_BIN as unknown.
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('BONAFIDE_')));

/** Photographs of real people and a cat, from pinned packages. */
export const photograph = (name) => join(ROOT, 'models/fetched/test', name);

/** Starts everything; `stop()` ends and removes it. */
export async function open() {
  await access(BINARY).catch(() => {
    throw new Error(`there is no server at ${BINARY}; build it, or name it in BONAFIDE_BIN`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'bonafide-journey-'));
  const data = join(folder, 'data');
  const letters = await letterbox();
  const bonafide = async (...args) => (await promisify(execFile)(BINARY, args, { cwd: folder, env: ENVIRONMENT })).stdout;

  const keys = JSON.parse(await bonafide('keys', 'create', '--data', data, '--environment', 'DEVELOPMENT', '--json'));
  await bonafide(
    'webhooks', 'add', '--data', data, '--environment', 'DEVELOPMENT',
    '--event', 'IDENTIFICATION_AUTO_FINISHED', '--url', letters.url, '--signing-key', letters.key,
  );
  const url = `http://127.0.0.1:${await freePort()}`;
  let log = '';
  const run = async () => {
    const server = spawn(BINARY, ['serve', '--data', data, '--listen', url.slice(7)], { cwd: folder, env: ENVIRONMENT });
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (log = (log + text).slice(-20_000)));
    await ready(url, server, () => log);
    return server;
  };
  let server = await run();

  const basic = `Basic ${Buffer.from(`${keys.apiKey}:${keys.apiSecret}`).toString('base64')}`;
  return {
    url,
    letters,
    log: () => log,
    /** Asks the partner API; gives the status and the body. */
    async ask(path, body) {
      const answer = await fetch(`${url}/api/v2/${path}`, {
        method: 'POST',
        headers: { Authorization: basic, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : null };
    },
    /** Reads something of the partner API. */
    async read(path) {
      const answer = await fetch(`${url}/api/v2/${path}`, { headers: { Authorization: basic } });
      return { status: answer.status, body: await answer.json() };
    },
    /** Waits until everything about a verification is gone, as the certificate of its erasure tells. */
    async erased(scanRef) {
      const until = Date.now() + ERASURE_MS;
      for (;;) {
        const answer = await fetch(`${url}/api/v2/erasures/${scanRef}`, { headers: { Authorization: basic } });
        const { state } = await answer.json();
        if (state === 'COMPLETE') return;
        if (Date.now() > until) throw new Error(`the erasure is still ${state}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    /** Ends the server as a power cut would, and starts it again in the same place. */
    async restart() {
      server.kill('SIGKILL');
      await once(server, 'exit');
      server = await run();
    },
    /** Sends another kind of event to the letterbox as well. */
    tellOf: (event) =>
      bonafide('webhooks', 'add', '--data', data, '--environment', 'DEVELOPMENT', '--event', event, '--url', letters.url, '--signing-key', letters.key),
    /** Lets somebody work at the console; gives the link that sets their password. */
    async invite(email, role) {
      const told = await bonafide('staff', 'invite', '--data', data, '--email', email, '--role', role, '--environment', 'DEVELOPMENT');
      return /https?:\S+#\S+/.exec(told)[0].replace(/^https?:\/\/[^/]+/, url);
    },
    /** Has the program verify the audit log; gives what it prints. */
    verifyAudit: () => bonafide('audit', 'verify', '--data', data),
    /** Runs a verification's evidence again and gives what the program prints. */
    replay: (scanRef, ...options) => bonafide('replay', '--data', data, scanRef, ...options),
    /** Draws sample documents, with a portrait if one is given; gives what is on them, and their pictures by name. */
    async specimens(portrait, ...options) {
      const out = await mkdtemp(join(folder, 'specimen-'));
      await bonafide('specimen', '--out', out, ...(portrait ? ['--portrait', portrait] : []), ...options);
      const { person } = JSON.parse(await readFile(join(out, 'specimen.json'), 'utf8'));
      return { person, picture: (name) => readFile(join(out, name)) };
    },
    /** How many sealed pictures are kept. */
    objects: async () =>
      (await readdir(join(data, 'objects'), { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).length,
    /** Every file of the data folder that contains one of these, as `file: what`. */
    async remains(wanted) {
      const found = [];
      for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        // What is removed while we look does not remain.
        const content = await readFile(join(entry.parentPath, entry.name)).catch((error) => {
          if (error.code !== 'ENOENT') throw error;
          return Buffer.alloc(0);
        });
        for (const [what, bytes] of Object.entries(wanted)) {
          if (content.includes(bytes)) found.push(`${entry.name}: ${what}`);
        }
      }
      return found;
    },
    async stop() {
      if (server.exitCode === null) {
        server.kill('SIGTERM');
        await once(server, 'exit');
      }
      letters.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Receives webhooks and checks their signatures itself. */
async function letterbox() {
  const key = randomBytes(24).toString('hex');
  const received = [];
  const waiting = new Set();
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const raw = Buffer.concat(parts);
    const given = Buffer.from(String(request.headers['idenfy-signature'] ?? ''));
    const right = Buffer.from(createHmac('sha256', key).update(raw).digest('hex'));
    received.push({
      raw,
      body: JSON.parse(raw.toString('utf8')),
      type: request.headers['content-type'],
      signed: given.length === right.length && timingSafeEqual(given, right),
    });
    response.end();
    for (const look of waiting) look();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    key,
    url: `http://127.0.0.1:${server.address().port}/hook`,
    received,
    /** The letter about a verification, now or as soon as it comes. */
    about: (scanRef, timeout = 20_000) =>
      new Promise((done, fail) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          fail(new Error(`no webhook about ${scanRef} came within ${timeout} ms`));
        }, timeout);
        const look = () => {
          const letter = received.find(({ body }) => body.scanRef === scanRef);
          if (!letter) return;
          clearTimeout(late);
          waiting.delete(look);
          done(letter);
        };
        waiting.add(look);
        look();
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function ready(url, server, log) {
  const until = Date.now() + START_MS;
  while (Date.now() < until && server.exitCode === null) {
    const healthy = await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false);
    if (healthy) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  server.kill();
  throw new Error(`the server did not become ready:\n${log()}`);
}
