/**
 * Where in the console one is: the address below `/console`, and how to go elsewhere.
 */

/** What all addresses of the console begin with. */
const ROOT = '/console';

let path = $state(location.pathname);
let query = $state(location.search);
let guard: (() => boolean) | null = null;

/** The address below `/console`, beginning with `/`. */
export function here(): string {
  return path.startsWith(ROOT) ? path.slice(ROOT.length) || '/' : '/';
}

/** What the address asks for, behind its question mark. */
export function asked(): URLSearchParams {
  return new URLSearchParams(query);
}

/** The address of something below `/console`, for links. */
export function href(below: string): string {
  return ROOT + below;
}

/** Asks `stay` before another place is shown; while it is false, one may go. Gives what ends the watch. */
export function watch(stay: () => boolean): () => void {
  guard = stay;
  return () => (guard = null);
}

/** Goes to a place below `/console`; `replace` leaves no way back to this one. */
export function go(below: string, { replace = false } = {}): void {
  if (guard?.()) return;
  const to = new URL(href(below), location.origin);
  if (to.pathname + to.search !== path + query) {
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
  }
  [path, query] = [to.pathname, to.search];
}

/** Changes what the address asks for, and stays in the place: an empty value is left out. */
export function ask(changes: Record<string, string | null>): void {
  const params = asked();
  for (const [name, value] of Object.entries(changes)) value ? params.set(name, value) : params.delete(name);
  const text = params.toString();
  history.replaceState(null, '', path + (text ? `?${text}` : ''));
  query = text ? `?${text}` : '';
}

/** Follows the buttons of the browser and every link to a place of the console. Gives what ends it. */
export function follow(): () => void {
  const back = () => {
    if (guard?.()) return history.pushState(null, '', path + query);
    [path, query] = [location.pathname, location.search];
  };
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname !== ROOT && !link.pathname.startsWith(`${ROOT}/`)) return;
    event.preventDefault();
    go(link.pathname.slice(ROOT.length) + link.search);
  };
  addEventListener('popstate', back);
  document.addEventListener('click', click);
  return () => {
    removeEventListener('popstate', back);
    document.removeEventListener('click', click);
  };
}

/** Holds an address against a pattern such as `cases/:scanRef`: its named parts, or null. */
export function fit(pattern: string, address: string): Record<string, string> | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = address.split('/').filter(Boolean);
  const least = wanted.filter((part) => !part.endsWith('?')).length;
  if (given.length < least || given.length > wanted.length) return null;
  const parts: Record<string, string> = {};
  for (const [place, want] of wanted.entries()) {
    const text = given[place];
    if (text === undefined) continue;
    if (want.startsWith(':')) {
      try {
        parts[want.slice(1).replace('?', '')] = decodeURIComponent(text);
      } catch {
        return null;
      }
    } else if (want !== text) return null;
  }
  return parts;
}
