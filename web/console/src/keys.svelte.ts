/**
 * Keys that do something. A place registers its own while it is shown; the overlay behind `?` lists them all.
 */

import { untrack } from 'svelte';

/** A key, or two one after the other (`g q`), as `KeyboardEvent.key` calls them. */
export interface Key {
  keys: string;
  /** What it does, in the words of the overlay. */
  does: string;
  act: () => void;
}

/** How long the second key of two may take. */
const SECOND_KEY_MS = 1500;

let groups: { title: string; keys: Key[] }[] = $state.raw([]);

/** Every key there is now, by group. */
export function known(): readonly { title: string; keys: Key[] }[] {
  return groups;
}

/** Adds a group of keys; later groups win. Gives what removes it, so that it can stand in an effect. */
export function listen(title: string, keys: Key[]): () => void {
  const group = { title, keys };
  untrack(() => (groups = [...groups, group]));
  return () => untrack(() => (groups = groups.filter((other) => other !== group)));
}

let first: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Does what a pressed key is for. Nothing while somebody types or a dialog is open. */
export function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return;
  const target = event.target as Element | null;
  if (target?.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return;
  if (document.querySelector('dialog[open]')) return;
  const all = groups.toReversed().flatMap((group) => group.keys);
  const pressed = first ? `${first} ${event.key}` : event.key;
  const found = all.find((key) => key.keys === pressed);
  clearTimeout(timer);
  first = null;
  if (found) {
    event.preventDefault();
    found.act();
  } else if (all.some((key) => key.keys.startsWith(`${event.key} `))) {
    first = event.key;
    timer = setTimeout(() => (first = null), SECOND_KEY_MS);
  }
}
