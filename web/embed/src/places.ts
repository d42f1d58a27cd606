/**
 * Where a frame is put: into a dialog over the page, or into a place in it.
 *
 * All looks are set by a constructed style sheet or by properties, which the content policy of a strict site allows.
 */

/** A frame that is shown. */
export interface Place {
  /** The page in the frame runs. */
  ready(): void;
  /** Takes the frame away. */
  remove(): void;
}

/** The dialog is as wide as the page wants at least (670 × 800), and fills what is smaller. */
const DIALOG = `
:host{all:initial}
dialog{box-sizing:border-box;grid-template:44px minmax(0,1fr)/minmax(0,1fr);width:100%;height:100%;max-width:none;max-height:none;
margin:auto;padding:0;border:0;overflow:hidden;color-scheme:light dark;background:Canvas;color:CanvasText;font:15px/44px system-ui,sans-serif}
dialog[open]{display:grid}
dialog::backdrop{background:rgb(8 20 18/.6)}
header{display:flex;padding-inline-start:16px}
b{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
button{width:44px;padding:0;border:0;background:none;color:inherit;font:28px/1 system-ui,sans-serif;cursor:pointer}
button:focus-visible{outline:3px solid;outline-offset:-5px}
iframe,i{grid-area:2/1;width:100%;height:100%;border:0}
i{width:32px;height:32px;margin:auto;box-sizing:border-box;border:3px solid;border-inline-start-color:transparent;border-radius:50%}
@media(min-width:720px){dialog{width:700px;height:min(880px,100vh - 24px);border-radius:16px}}
@media(prefers-reduced-motion:no-preference){dialog[open]{animation:in .2s ease-out}i{animation:turn 1s linear infinite}}
@keyframes in{from{opacity:0;transform:translateY(12px)}}
@keyframes turn{to{transform:rotate(1turn)}}`;

let open = 0;
let before: [string, string] = ['', ''];

/** Over the page: what is behind cannot be reached or scrolled, and gets the focus back in the end. */
export function modal(frame: HTMLIFrameElement, title: string, closeLabel: string, leave: () => void): Place {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  dress(shadow);

  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-label', title);
  const bar = document.createElement('header');
  const name = document.createElement('b');
  name.textContent = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', closeLabel);
  button.onclick = leave;
  bar.append(name, button);
  const spinner = document.createElement('i');
  dialog.append(bar, spinner, frame);
  // Escape; browsers close it themselves where they think that a page keeps people in.
  dialog.oncancel = (event) => {
    event.preventDefault();
    leave();
  };
  dialog.onclose = leave;

  shadow.append(dialog);
  document.body.append(host);
  lock();
  dialog.showModal();
  frame.focus();
  return {
    ready: () => spinner.remove(),
    remove() {
      dialog.onclose = null;
      // The focus goes back where it was.
      dialog.close();
      host.remove();
      unlock();
    },
  };
}

/** Into an element, as large as that is; where it has no height of its own, as high as the page wants to be. */
export function inline(frame: HTMLIFrameElement, container: Element): Place {
  const { style } = frame;
  style.display = 'block';
  style.width = style.height = '100%';
  style.border = '0';
  if (container.clientHeight < 200) style.minHeight = 'min(800px, 100vh)';
  container.append(frame);
  return { ready() {}, remove: () => frame.remove() };
}

function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(DIALOG);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 constructs none.
    const style = document.createElement('style');
    style.textContent = DIALOG;
    shadow.append(style);
  }
}

function lock(): void {
  if (open++) return;
  const root = document.documentElement;
  before = [root.style.overflow, root.style.paddingInlineEnd];
  // Without its scroll bar the page would become wider, and jump.
  const bar = innerWidth - root.clientWidth;
  root.style.overflow = 'hidden';
  if (bar > 0) root.style.paddingInlineEnd = `${bar}px`;
}

function unlock(): void {
  if (--open) return;
  const { style } = document.documentElement;
  [style.overflow, style.paddingInlineEnd] = before;
}
