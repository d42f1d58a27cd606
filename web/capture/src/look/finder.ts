/**
 * Finds faces on what the camera shows, in a worker, with weights that are fetched when the first camera opens.
 */
import address from '../../../node_modules/.bonafide/faces.bin?url';
import { placed, type Face } from './faces';
import type { Said, Told } from './faces.worker';

/**
 * The side of what is looked at, in pixels. Half of what the server uses: a quarter of the work, and a face as large as
 * a selfie's is found as surely (`npm run measure` compares them).
 */
export const SIDE = 128;

export interface Finder {
  /** The faces in a picture, in pixels of it, the surest first. Ask for the next only when this is answered. */
  find(source: CanvasImageSource, width: number, height: number): Promise<Face[]>;
  close(): void;
}

/** Starts a finder; null where the device or the server has none. */
export async function openFinder(): Promise<Finder | null> {
  let worker: Worker | null = null;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const weights = await answer.arrayBuffer();
    const running = (worker = new Worker(new URL('./faces.worker.ts', import.meta.url), { type: 'module' }));
    const said = await tell(running, { weights }, [weights]);
    if (!('ready' in said) || !said.ready) throw new Error('no weights');
    return finder(running);
  } catch {
    worker?.terminate();
    return null;
  }
}

function finder(worker: Worker): Finder {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return {
    async find(source, width, height) {
      const longer = Math.max(width, height);
      const [w, h] = [(width / longer) * SIDE, (height / longer) * SIDE];
      // In the middle of the square; what it does not fill is black.
      context.clearRect(0, 0, SIDE, SIDE);
      context.drawImage(source, (SIDE - w) / 2, (SIDE - h) / 2, w, h);
      const { data } = context.getImageData(0, 0, SIDE, SIDE);
      const said = await tell(worker, { rgba: data.buffer as ArrayBuffer, side: SIDE }, [data.buffer as ArrayBuffer]);
      return 'faces' in said ? said.faces.map((face) => placed(face, width, height)) : [];
    },
    close: () => worker.terminate(),
  };
}

function tell(worker: Worker, message: Told, moved: ArrayBuffer[]): Promise<Said> {
  return new Promise((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<Said>) => done(data);
    worker.onerror = () => fail(new Error('the finder stopped'));
    worker.postMessage(message, moved);
  });
}
