/**
 * The screens of a session that come after the first one, in the order in which they are fetched while the page is idle.
 * Only what everybody sees first (waiting, the welcome, trouble) is part of the page itself.
 */
import type { Component } from 'svelte';
import { idly } from './chunk';
import { Part } from './later.svelte';
import Later from './parts/Later.svelte';

const parts: (() => Promise<void>)[] = [];

export const Document = later(() => import('./screens/Document.svelte'));
export const Capture = later(() => import('./screens/Capture.svelte'));
export const Preview = later(() => import('./screens/Preview.svelte'));
export const Processing = later(() => import('./screens/Processing.svelte'));
export const Result = later(() => import('./screens/Result.svelte'));
export const Leaving = later(() => import('./screens/Leaving.svelte'));
export const Again = later(() => import('./screens/Again.svelte'));
export const Extra = later(() => import('./screens/Extra.svelte'));
export const HandOff = later(() => import('./screens/HandOff.svelte'));

/** Fetches all screens while the page is idle, so that no button waits for one. */
export function fetchAhead(): void {
  idly(parts.splice(0));
}

/** A component to be used like any other, which is fetched when it is shown for the first time. */
function later<Props extends Record<string, any>>(load: () => Promise<{ default: Component<Props> }>): Component<Props> {
  const part = new Part(load);
  parts.push(part.fetch);
  return ((anchor, props) => Later(anchor, { part, props } as never)) as Component<Props>;
}
