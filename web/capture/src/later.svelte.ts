/**
 * Components that are fetched when they are shown, or before.
 */
import type { Component } from 'svelte';
import { fetched } from './chunk';

/** A component that may not be there yet. */
export class Part<Props extends Record<string, unknown>> {
  /** The component, once it is there. */
  component: Component<Props> | null = $state.raw(null);
  /** It did not come, although it was asked for again. */
  failed = $state(false);
  #load: () => Promise<{ default: Component<Props> }>;
  #coming: Promise<void> | null = null;

  constructor(load: () => Promise<{ default: Component<Props> }>) {
    this.#load = load;
  }

  /** Fetches it, once. */
  fetch = (): Promise<void> => {
    this.failed = false;
    this.#coming ??= fetched(this.#load).then(
      ({ default: component }) => {
        this.component = component;
      },
      () => {
        this.failed = true;
        this.#coming = null;
      },
    );
    return this.#coming;
  };
}

let late = $state(0);

/** Changes when a screen that was waited for has come, so that it gets what a new screen gets. */
export function arrivals(): number {
  return late;
}

/** A screen that was waited for is there. */
export function arrived(): void {
  late += 1;
}
