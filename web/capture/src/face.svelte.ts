/**
 * Carries out what the state machine of a face authentication orders, and tells it what came of that.
 */
import type { FaceApi, FaceSession, Problem } from './api';
import { faceOpening, nextFace, type FaceEvent, type FaceOrder, type FaceState } from './face';

/** Where it stands is asked for this often at first, and more calmly later. */
const POLL_MS = 500;
const POLL_SLOWEST_MS = 2000;

export class FaceConductor {
  state: FaceState = $state.raw(faceOpening);
  /** When time runs out, in milliseconds of the page's clock; null while it does not count. */
  deadline: number | null = $state.raw(null);
  #pause = POLL_MS;
  #api: FaceApi;

  constructor(api: FaceApi) {
    this.#api = api;
  }

  /** Asks for the first time. */
  open(): Promise<void> {
    return this.#carryOut({ do: 'load' });
  }

  /** Something happened: a button, a photograph, an answer. */
  tell = (event: FaceEvent): void => {
    const shown = picture(this.state);
    const { state, order } = nextFace(this.state, event);
    this.state = state;
    // A picture that is no longer shown should not stay in memory.
    if (shown && picture(state) !== shown) URL.revokeObjectURL(shown);
    if (order) void this.#carryOut(order);
  };

  async #carryOut(order: FaceOrder): Promise<void> {
    try {
      const session = await this.#ask(order);
      this.deadline = session.status === 'PENDING' ? Date.now() + session.secondsLeft * 1000 : null;
      this.tell({ is: 'loaded', session });
    } catch (problem) {
      this.tell({ is: 'failed', problem: known(problem) });
    }
  }

  async #ask(order: FaceOrder): Promise<FaceSession> {
    switch (order.do) {
      case 'load':
        return this.#api.show();
      case 'start':
        return this.#api.start();
      case 'cancel':
        return this.#api.cancel();
      case 'send':
        this.#pause = POLL_MS;
        return this.#api.send(order.picture, (part) => this.tell({ is: 'progress', part }));
      case 'poll':
        await new Promise((done) => setTimeout(done, this.#pause));
        this.#pause = Math.min(this.#pause * 1.2, POLL_SLOWEST_MS);
        return this.#api.show();
    }
  }
}

function picture(state: FaceState): string | null {
  return state.screen.at === 'preview' ? state.screen.picture.url : null;
}

function known(problem: unknown): Problem {
  if (problem && typeof problem === 'object' && 'identifier' in problem) return problem as Problem;
  return { status: 500, identifier: 'INTERNAL_ERROR', message: String(problem), wait: 0 };
}
