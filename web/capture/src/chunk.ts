/**
 * Parts of the page that are fetched when they are needed, or while nothing else happens.
 */

/** On a poor line a part is asked for again after this long. */
const AGAIN_MS = [1000, 3000];

/** Imports a module; on a poor line it is asked for again. Fails when it did not come at all. */
export async function fetched<T>(load: () => Promise<T>): Promise<T> {
  let attempt = load;
  for (const pause of AGAIN_MS) {
    try {
      return await attempt();
    } catch (error) {
      attempt = elsewhere<T>(error) ?? load;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return attempt();
}

// Browsers before 2026 remember that an address failed, and do not ask it again; with a query it is another one. The
// address stands in their message. Safari has always asked again, and names none.
function elsewhere<T>(error: unknown): (() => Promise<T>) | null {
  const address = /https?:\/\/\S+\.js/.exec(String(error))?.[0];
  if (!address || new URL(address).origin !== location.origin) return null;
  return () => import(/* @vite-ignore */ `${address}?again=${performance.now().toFixed()}`) as Promise<T>;
}

/** Does one thing after the other while the page has nothing else to do; what fails is tried again when it is needed. */
export function idly(tasks: (() => Promise<unknown>)[]): void {
  const [first, ...rest] = tasks;
  if (!first) return;
  const go = () => void first().catch(() => {}).then(() => idly(rest));
  // Safari knows no idle time.
  if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 2000 });
  else setTimeout(go, 300);
}
