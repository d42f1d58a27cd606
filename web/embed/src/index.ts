/**
 * Opens a Bonafide identity verification on a web page.
 *
 *   index.ts     `verify`, its options, and what is heard from the page in the frame
 *   address.ts   where that page is
 *   outcome.ts   what it tells
 *   places.ts    where the frame is put
 *
 * Importing it touches nothing, so it may be imported where there is no browser.
 */
import { addressOf, type Link } from './address';
import { read, type Outcome } from './outcome';
import { inline, modal, type Place } from './places';

export type { Link, Outcome };

/** What to open, where, and who is told. */
export type Options = Link & {
  /**
   * `modal` (the default) opens a dialog over the page, `inline` fills `container`, `redirect` goes there. A browser
   * without `<dialog>` (older than 2022) is redirected instead of shown a dialog.
   */
  mode?: 'modal' | 'inline' | 'redirect';
  /** Where `inline` puts the frame: an element or its selector. */
  container?: Element | string;
  /** The language of the page, such as `de`; by default that of the link, else of the browser. */
  lang?: string;
  /** What the dialog and its frame are called. */
  title?: string;
  /** What the button that closes the dialog is called. */
  closeLabel?: string;
  /** After how many milliseconds without an answer `onTimeout` is called; 20 000 unless told otherwise. */
  timeout?: number;
  /** The page in the frame runs. */
  onReady?: () => void;
  /** An outcome is known, or has changed: once a person has ruled it comes again. */
  onResult?: (outcome: Outcome) => void;
  /** The frame was taken away; with the last outcome, if there was one. The session itself goes on: the same link leads back. */
  onClose?: (outcome: Outcome | null) => void;
  /** The page in the frame has not answered; it may still do so. */
  onTimeout?: () => void;
};

/** A verification that has been opened. */
export interface Verification {
  /** The address that was opened, to be used as a link where the frame does not work. */
  readonly url: string;
  /** The frame; null after a redirect. */
  readonly frame: HTMLIFrameElement | null;
  /** The first outcome, or null when the frame was taken away before there was one. Never settles after a redirect. */
  readonly result: Promise<Outcome | null>;
  /** Takes the frame away. */
  close(): void;
}

const TIMEOUT_MS = 20_000;

/** Opens a verification. Throws a `TypeError` that names the option where one is wrong. */
export function verify(options: Options): Verification {
  const { mode = 'modal', lang, title = 'Identity verification', closeLabel = 'Close', timeout = TIMEOUT_MS } = options;
  const address = addressOf(options, lang);
  const url = address.href;
  const frameless = mode === 'redirect' || (mode === 'modal' && !('HTMLDialogElement' in window));
  if (frameless) {
    location.assign(url);
    return { url, frame: null, result: new Promise(() => {}), close() {} };
  }
  const { container } = options;
  const target = typeof container === 'string' ? document.querySelector(container) : container;
  if (mode === 'inline' && !target) throw new TypeError('container: is not there');

  let place: Place | null = null;
  let outcome: Outcome | null = null;
  let answered = false;
  let settle: (outcome: Outcome | null) => void;
  const result = new Promise<Outcome | null>((resolve) => (settle = resolve));

  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'camera; microphone; fullscreen';
  frame.referrerPolicy = 'no-referrer';
  frame.src = url;
  // The page answers whoever asks; nobody else hears more from it than the outcome.
  frame.onload = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (data === 'ready') ready();
      if (data === 'escape' && mode === 'modal') close();
    };
    frame.contentWindow?.postMessage('bonafide', address.origin, [port2]);
  };

  const late = setTimeout(() => options.onTimeout?.(), timeout);
  addEventListener('message', hear);
  place = mode === 'inline' ? inline(frame, target!) : modal(frame, title, closeLabel, close);
  return { url, frame, result, close };

  function hear({ source, origin, data }: MessageEvent): void {
    if (origin !== address.origin || source !== frame.contentWindow) return;
    const told = read(data);
    // After a reload in the frame the same is told again.
    if (!told || JSON.stringify(told) === JSON.stringify(outcome)) return;
    outcome = told;
    settle(told);
    options.onResult?.(told);
  }

  function ready(): void {
    // After a reload in the frame it says so again.
    if (answered) return;
    answered = true;
    clearTimeout(late);
    place?.ready();
    options.onReady?.();
  }

  function close(): void {
    if (!place) return;
    const leaving = place;
    place = null;
    clearTimeout(late);
    removeEventListener('message', hear);
    leaving.remove();
    settle(outcome);
    options.onClose?.(outcome);
  }
}
