/**
 * Carries out what the state machine orders, and tells it what came of that.
 */
import type { Api, Problem, Session } from './api';
import { next, opening, type Event, type Order, type State } from './machine';

/** The result is asked for this often at first, and more calmly later. */
const POLL_MS = 700;
const POLL_SLOWEST_MS = 2000;
/** While a person looks, minutes or hours pass. */
const REVIEW_MS = 10_000;

export class Conductor {
  state: State = $state.raw(opening);
  /** When the session runs out, in milliseconds of the page's clock; null while it does not run. */
  deadline: number | null = $state.raw(null);
  /** Small pictures for the last look, by step; kept in memory only, and only where there is a last look. */
  thumbs: Record<string, string> = $state.raw({});
  #pause = POLL_MS;
  readonly api: Api;

  constructor(api: Api) {
    this.api = api;
  }

  /** Asks for the session for the first time. */
  open(): Promise<void> {
    return this.#carryOut({ do: 'load' });
  }

  /** Something happened: a button, a picture, an answer. */
  tell = (event: Event): void => {
    const { screen } = this.state;
    const shown = picture(this.state);
    const still = screen.at === 'preview' && screen.picture.blob.type.startsWith('image/');
    const { state, order } = next(this.state, event);
    this.state = state;
    // A picture that is no longer shown should not stay in memory.
    if (shown && picture(state) !== shown && !(still && this.#keep(event, shown))) URL.revokeObjectURL(shown);
    if (order) void this.#carryOut(order);
  };

  #keep(event: Event, url: string): boolean {
    const looks = (this.state.session?.tasks ?? []).length > 0;
    if (event.is !== 'sent' || !looks) return false;
    const before = this.thumbs[event.step];
    if (before) URL.revokeObjectURL(before);
    this.thumbs = { ...this.thumbs, [event.step]: url };
    return true;
  }

  async #carryOut(order: Order): Promise<void> {
    try {
      if (order.do === 'send') {
        await this.api.send(order.step, order.picture, (part) => this.tell({ is: 'progress', part }));
        return this.tell({ is: 'sent', step: order.step });
      }
      const session = await this.#ask(order);
      this.deadline = session.status === 'ACTIVE' ? Date.now() + session.secondsLeft * 1000 : null;
      this.tell({ is: 'loaded', session });
    } catch (problem) {
      this.tell({ is: 'failed', problem: known(problem) });
    }
  }

  async #ask(order: Exclude<Order, { do: 'send' }>): Promise<Session> {
    switch (order.do) {
      case 'load':
        return this.api.session();
      case 'start':
        return this.api.start();
      case 'choose':
        return this.api.choose(order.country, order.documentType);
      case 'cancel':
        return this.api.cancel();
      case 'finish':
        this.#pause = POLL_MS;
        return this.api.finish();
      case 'poll':
        await new Promise((done) => setTimeout(done, this.state.screen.at === 'result' ? REVIEW_MS : this.#pause));
        this.#pause = Math.min(this.#pause * 1.2, POLL_SLOWEST_MS);
        return this.api.session();
    }
  }
}

function picture(state: State): string | null {
  return state.screen.at === 'preview' ? state.screen.picture.url : null;
}

function known(problem: unknown): Problem {
  if (problem && typeof problem === 'object' && 'identifier' in problem) return problem as Problem;
  return { status: 500, identifier: 'INTERNAL_ERROR', message: String(problem), wait: 0 };
}
