/**
 * The pages that a client sees.
 *
 *   main.ts               finds the page that an address means
 *   places/               small pages: typing a code, opening at a phone, the outcome, the bare address
 *   App.svelte            the client's three minutes: every screen of a session
 *   Face.svelte           a face that is shown again, with a machine and a conductor of its own (face.ts, face.svelte.ts)
 *   screens.ts            the screens after the first, fetched before they are needed (chunk.ts, later.svelte.ts)
 *   Me.svelte             what is held about the person, on a page of their own (me/)
 *   machine.ts            the one state machine: what is shown and what follows
 *   conductor.svelte.ts   carries out what the machine orders
 *   api.ts                what the page and the server say to each other
 *   upload.ts             a picture on its way, over a line that breaks
 *   frame.ts              what a page around this one is told, and where the browser goes in the end
 *   look/                 what looks at the camera's pictures on the device, fetched when the camera runs
 *   perform.ts acts.ts    leads through the movements before the camera and collects their frames
 *   words.svelte.ts       texts in the person's language
 *   theme.svelte.ts       how the page looks for one brand
 *   camera.ts picture.ts guide.ts countries.ts code.ts hints.ts   small things with tests
 *   task.ts tasks/        what is asked beside pictures, fetched only where something is
 *   screens/ parts/       what is seen
 */
import { mount, type Component } from 'svelte';
import App from './App.svelte';
import { answer } from './frame';
import { dress } from './theme.svelte';
import { match, settle } from './words.svelte';
import './style.css';

const target = document.getElementById('app')!;
const address = new URL(location.href);
const token = address.searchParams.get('authToken');

if (window.parent !== window) answer();

// The small pages are fetched only where they are meant.
const place = address.pathname.split('/').pop();
if (place === 'code') small(import('./places/Code.svelte'));
else if (place === 'phone') small(import('./places/Phone.svelte'));
else if (place === 'result') small(import('./places/Outcome.svelte'));
else if (place === 'face') mountFace(token ?? address.searchParams.get('token'));
else if (place === 'me') mountMe();
else if (token) mount(App, { target, props: { token } });
// The contract's own page for faces names its secret otherwise, and stands at the root.
else if (token === null && address.searchParams.get('token')) mountFace(address.searchParams.get('token'));
else small(import('./places/About.svelte'));

function mountFace(token: string | null): void {
  if (!token) return small(import('./places/About.svelte'));
  void import('./Face.svelte').then(({ default: Face }) => mount(Face, { target, props: { token } }));
}

/** The link's secret goes from the address into the memory of this entry of the tab, which a reload keeps. */
function mountMe(): void {
  const kept = (history.state as { token?: string } | null)?.token;
  const secret = token ?? kept;
  if (!secret) return small(import('./places/About.svelte'));
  address.searchParams.delete('authToken');
  history.replaceState({ token: secret }, '', address);
  void import('./Me.svelte').then(({ default: Me }) => mount(Me, { target, props: { token: secret } }));
}

function small(page: Promise<{ default: Component<Record<string, never>> }>): void {
  // Nobody knows yet whose these are.
  dress(null);
  const lang = address.searchParams.get('lang');
  void settle(lang ? match(lang) : match(...navigator.languages));
  void page.then(({ default: component }) => mount(component, { target }));
}
