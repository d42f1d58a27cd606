/**
 * Carries out what the state machine orders, and tells it what came of that.
 */
import type { Api, HandOff, Problem, Session } from './api';
import { mayHandOff, next, opening, type Event, type Order, type State } from './machine';

/** The result is asked for this often at first, and more calmly later. */
const POLL_MS = 700;
const POLL_SLOWEST_MS = 2000;
/** What is done at another device is asked for this often. */
const FOLLOW_MS = 2500;
/** While a person looks, minutes or hours pass. */
const REVIEW_MS = 10_000;

export class Conductor {
  state: State = $state.raw(opening);
  /** When the session runs out, in milliseconds of the page's clock; null while it does not run. */
  deadline: number | null = $state.raw(null);
  #pause = POLL_MS;
  #following = false;
  /** The picture that is being sent, if one is: how to stop, and how not to wait. */
  #sending: { stop: AbortController; hurry: () => void } | null = null;
  #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Asks for the session for the first time. */
  open(): Promise<void> {
    return this.#carryOut({ do: 'load' });
  }

  /** Something happened: a button, a picture, an answer. */
  tell = (event: Event): void => {
    const shown = picture(this.state);
    const { state, order } = next(this.state, event);
    this.state = state;
    // A picture that is no longer shown should not stay in memory.
    if (shown && picture(state) !== shown) URL.revokeObjectURL(shown);
    void this.#follow();
    // A picture that nobody waits for is not sent any further.
    if (state.screen.at !== 'preview' || state.screen.sending === null) this.#sending?.stop.abort();
    if (order) void this.#carryOut(order);
  };

  /** An address that opens the session at another device. */
  handOff = (): Promise<HandOff> => this.#api.handOff();

  /** Looks from time to time what is done at another device, as long as there is one, or is about to be. */
  async #follow(): Promise<void> {
    const concerns = () => {
      const { screen, session } = this.state;
      return screen.at === 'phone' || (session?.handedOff === true && (mayHandOff(screen) || screen.at === 'preview'));
    };
    if (this.#following || !concerns()) return;
    this.#following = true;
    while (concerns()) {
      await new Promise((done) => setTimeout(done, FOLLOW_MS));
      if (document.hidden || this.state.busy || !concerns()) continue;
      const session = await this.#api.session().catch(() => null);
      if (session && concerns()) this.tell({ is: 'followed', session });
    }
    this.#following = false;
  }

  async #carryOut(order: Order): Promise<void> {
    if (order.do === 'hurry') return this.#sending?.hurry();
    if (order.do === 'send') return this.#send(order);
    try {
      if (order.do === 'challenge') {
        return this.tell({ is: 'challenged', challenge: await this.#api.challenge() });
      }
      if (order.do === 'sendActs') {
        await this.#api.sendActs(order.nonce, order.recording, (part) => this.tell({ is: 'progress', part }));
        return this.tell({ is: 'actsKept' });
      }
      const session = await this.#ask(order);
      this.deadline = session.status === 'ACTIVE' ? Date.now() + session.secondsLeft * 1000 : null;
      this.tell({ is: 'loaded', session });
    } catch (problem) {
      this.tell({ is: 'failed', problem: known(problem) });
    }
  }

  /** Sends a picture until it is there, however often the line breaks. */
  async #send({ step, picture }: Extract<Order, { do: 'send' }>): Promise<void> {
    const stop = new AbortController();
    const mine = (this.#sending = { stop, hurry: () => {} });
    const pause = (ms: number) =>
      new Promise<void>((done) => {
        const timer = setTimeout(over, ms);
        function over() {
          clearTimeout(timer);
          window.removeEventListener('online', over);
          done();
        }
        mine.hurry = over;
        window.addEventListener('online', over);
        stop.signal.addEventListener('abort', over, { once: true });
      });
    try {
      await this.#api.send(step, picture, {
        progress: (part) => this.tell({ is: 'progress', part }),
        stalled: () => this.tell({ is: 'stalled' }),
        pause,
        signal: stop.signal,
      });
      if (!stop.signal.aborted) this.tell({ is: 'sent', step });
    } catch (problem) {
      if (!stop.signal.aborted) this.tell({ is: 'failed', problem: known(problem) });
    } finally {
      if (this.#sending === mine) this.#sending = null;
    }
  }

  async #ask(order: Exclude<Order, { do: 'send' | 'hurry' | 'challenge' | 'sendActs' }>): Promise<Session> {
    switch (order.do) {
      case 'load':
        return this.#api.session();
      case 'start':
        return this.#api.start();
      case 'choose':
        return this.#api.choose(order.country, order.documentType);
      case 'leaveOut':
        return this.#api.leaveOut(order.reason);
      case 'cancel':
        return this.#api.cancel();
      case 'finish':
        this.#pause = POLL_MS;
        return this.#api.finish();
      case 'poll':
        await new Promise((done) => setTimeout(done, this.state.screen.at === 'result' ? REVIEW_MS : this.#pause));
        this.#pause = Math.min(this.#pause * 1.2, POLL_SLOWEST_MS);
        return this.#api.session();
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
