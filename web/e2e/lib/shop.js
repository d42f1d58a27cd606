/**
 * A partner's site of its own origin, with the strictest content policy under which a verification can be embedded.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../embed/dist/', import.meta.url));
const SCRIPTS = ['/bonafide.js', '/bonafide.global.js'];

/**
 * Opens the site; it may frame `server`. `body` is what stands on its page, `scripts` are its own scripts by path, which
 * may import `/bonafide.js`.
 */
export async function shop(server, { body = '', scripts = {} } = {}) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `frame-src ${server}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const site = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://shop');
    response.setHeader('Content-Security-Policy', policy);
    if (SCRIPTS.includes(pathname) || scripts[pathname]) {
      response.setHeader('Content-Type', 'text/javascript');
      return response.end(scripts[pathname] ?? (await readFile(BUILT + pathname)));
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const tags = Object.keys(scripts).map((path) => `<script type="module" src="${path}"></script>`);
    response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shop</title>
      <script src="/bonafide.global.js"></script>${body}${tags.join('')}</html>`);
  });
  await new Promise((done) => site.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${site.address().port}`, close: () => (site.closeAllConnections(), site.close()) };
}
