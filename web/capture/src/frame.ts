/**
 * What a page or an app around this one is told, and where the browser goes in the end.
 */
import type { Result } from './api';

/** The message to a page around this one, as the partners' contract spells it. */
export function message(result: Result): string {
  const { status, manualStatus, autoSuspected, manualSuspected } = result;
  return JSON.stringify({ status, manualStatus, autoSuspected, manualSuspected });
}

/** Sends the message; only to the named origins where there are any. A browser hands it over only where they match. */
export function tell(words: string, origins: readonly string[], parent: Pick<Window, 'postMessage'>): void {
  for (const origin of origins.length ? origins : ['*']) parent.postMessage(words, origin);
}

/** An app that shows this page, and how it lets itself be told. */
interface App {
  postMessage(words: string): void;
}

/** Where apps are found: React Native, WKWebView with a handler `bonafide`, Android and Flutter with a channel `bonafide`. */
type Apps = {
  ReactNativeWebView?: App;
  webkit?: { messageHandlers?: { bonafide?: App } };
  bonafide?: App;
};

/** Tells the outcome to a page around this one, and to an app that shows this one. */
export function announce(words: string, origins: readonly string[], here: { parent: unknown } & Apps = window as Window & Apps): void {
  if (here.parent !== here) tell(words, origins, here.parent as Window);
  for (const app of [here.ReactNativeWebView, here.webkit?.messageHandlers?.bonafide, here.bonafide]) {
    try {
      app?.postMessage(words);
    } catch {
      // What goes wrong inside the app must not keep the person from reading the outcome.
    }
  }
}

/**
 * Answers a page around this one that asks whether this one runs, and then tells it when a person wants to leave by
 * Escape. It asks by handing over a port, so who did not ask hears nothing but the contract's message.
 */
export function answer(): void {
  let port: MessagePort | undefined;
  addEventListener('message', ({ data, source, ports }) => {
    if (data !== 'bonafide' || source !== window.parent || !ports[0]) return;
    port = ports[0];
    port.postMessage('ready');
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) port?.postMessage('escape');
  });
}

const OURS = { APPROVED: 'success', FAILED: 'fail', UNVERIFIED: 'unverified' };

/**
 * Where the browser goes: to the place that was named, else to our own page about the outcome. Nowhere while a person
 * will look first and no place was named for that. `base` is the address of this page.
 */
export function onward(result: Result, base: string): { address: string; named: boolean } | null {
  // Only an address of the web may follow: anything else would run in this page.
  if (result.redirectUrl && /^https?:\/\//i.test(result.redirectUrl)) return { address: result.redirectUrl, named: true };
  if (result.manualStatus === 'WAITING') return null;
  return { address: new URL(`result?status=${OURS[standing(result)]}`, base).href, named: false };
}

/** The outcome that stands: a person's word counts more than the machine's. */
export function standing(result: Result): Result['status'] {
  const { status, manualStatus } = result;
  return manualStatus === 'APPROVED' || manualStatus === 'FAILED' ? manualStatus : status;
}
