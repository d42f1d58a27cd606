/**
 * The face finder beside the page, so that a look never holds up the moving picture.
 *
 * The first message brings the weights; each later one a square of pixels, and is answered by the faces on it.
 */
import { find, type Face } from './faces';
import { read, type Weights } from './net';

export type Told = { weights: ArrayBuffer } | { rgba: ArrayBuffer; side: number };
export type Said = { ready: boolean } | { faces: Face[] };

let weights: Weights | null = null;

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('weights' in data) {
    weights = read(data.weights);
    return say({ ready: weights !== null });
  }
  say({ faces: weights ? find(weights, new Uint8ClampedArray(data.rgba), data.side) : [] });
});

function say(said: Said): void {
  (postMessage as (message: Said) => void)(said);
}
