/**
 * A line between the page and its server that can break: a proxy that sees bytes and no meaning, except where an upload
 * begins.
 */
import { connect, createServer } from 'node:net';

/**
 * Opens a line to a server. `breaks` decides what becomes of each request that carries a file: it is given the head and
 * how often this very piece was tried before, and gives `null`, or where to cut: `{ after: BYTES }` of the piece, or
 * `{ answer: true }` when the server has it and the page is not told.
 */
export async function line(server, breaks = () => null) {
  const target = new URL(server);
  const state = { up: true, breaks, cuts: 0 };
  const tried = new Map();
  const open = new Set();
  const proxy = createServer((page) => {
    if (!state.up) return page.destroy();
    const there = connect(Number(target.port), target.hostname);
    const both = [page, there];
    open.add(both);
    const end = () => {
      open.delete(both);
      both.forEach((one) => one.destroy());
    };
    for (const one of both) one.on('error', end).on('close', end);
    let cut = null;
    let seen = 0;
    page.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      const upload = /^(PUT|PATCH) \/api\/capture\/(uploads|photos|extras)\/[^]*?\r\n\r\n/.exec(text);
      if (upload) {
        const key = `${/^\S+ (\S+)/.exec(text)[1]} ${/upload-offset: (\d+)/i.exec(text)?.[1]}`;
        const times = tried.get(key) ?? 0;
        tried.set(key, times + 1);
        cut = state.breaks(upload[0], times);
        seen = -upload[0].length;
      }
      seen += bytes.length;
      if (cut?.after !== undefined && seen >= cut.after) {
        state.cuts += 1;
        return end();
      }
      there.write(bytes);
    });
    there.on('data', (bytes) => {
      if (cut?.answer) {
        state.cuts += 1;
        return end();
      }
      page.write(bytes);
    });
  });
  await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${proxy.address().port}`,
    /** How often it broke. */
    cuts: () => state.cuts,
    /** Takes the line down, or up again. */
    up(is) {
      state.up = is;
      if (!is) open.forEach((both) => both.forEach((one) => one.destroy()));
    },
    close() {
      this.up(false);
      return new Promise((done) => proxy.close(done));
    },
  };
}
