/**
 * Something that is fetched for a place: on its way, there, or refused.
 */
import { because } from './toasts.svelte';

/** What is known of something that is fetched. */
export class Loaded<T> {
  value: T | null = $state.raw(null);
  /** Why it could not be had, in words. */
  wrong: string | null = $state(null);
  busy = $state(true);
  #fetch: () => Promise<T>;
  #turn = 0;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
    void this.again();
  }

  /** Fetches it once more; what is there stays until the new one comes. An answer that was overtaken is dropped. */
  async again(): Promise<void> {
    const turn = ++this.#turn;
    this.busy = true;
    try {
      const value = await this.#fetch();
      if (turn !== this.#turn) return;
      this.value = value;
      this.wrong = null;
    } catch (error) {
      if (turn === this.#turn) this.wrong = because(error);
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }
}
