/**
 * Where the page of a verification is.
 */

/** The verification to open: its link, or the secret of its link and where the server is. */
export type Link =
  | { /** `redirectUrl` or `sessionUrl`, as your server received it. */ url: string | URL; authToken?: never; server?: never }
  | { /** `authToken`, as your server received it. */ authToken: string; /** Where Bonafide is reached, with its path if it has one. */ server: string | URL; url?: never };

const REDIRECT = /api\/v2\/redirect\/?$/;

/** The address of the page, in the language if one is given; a `TypeError` names what is wrong. */
export function addressOf(link: Link, lang?: string): URL {
  const address = link.url ? parse(link.url, 'url') : parse(link.server!, 'server');
  if (!link.url) {
    if (!link.authToken) throw new TypeError('authToken: is missing');
    if (!address.pathname.endsWith('/')) address.pathname += '/';
    address.search = '';
    address.searchParams.set('authToken', link.authToken);
  }
  if (lang) {
    // The redirect would choose the language of the session; the page itself obeys the address.
    address.pathname = address.pathname.replace(REDIRECT, '');
    address.searchParams.set('lang', lang);
  }
  return address;
}

function parse(value: string | URL, name: string): URL {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new TypeError(`${name}: is not an absolute address`);
  }
  // Anything else, such as javascript:, would run in the page that calls.
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`${name}: is not an address of the web`);
  return url;
}
