/**
 * The camera of the device, opened by each capture screen for itself and closed when it is left.
 */
import type { NoCamera } from './api';

export interface Camera {
  stream: MediaStream;
  /** Present when the light of the camera can be switched. */
  torch: ((on: boolean) => Promise<void>) | null;
  close(): void;
}

/** The camera at the back of a phone for documents, the one at the front for faces. */
export type Facing = 'environment' | 'user';

// Asking for more than full HD costs nothing where there is no more; small print profits from it.
const IDEAL = { width: { ideal: 2560 }, height: { ideal: 1440 } };

/** Opens the camera, or throws a `NoCamera`. */
export async function openCamera(facing: Facing): Promise<Camera> {
  const devices = navigator.mediaDevices;
  if (!devices?.getUserMedia) throw (window.isSecureContext ? 'none' : 'insecure') satisfies NoCamera;
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({ audio: false, video: { facingMode: { ideal: facing }, ...IDEAL } });
  } catch (error) {
    throw reason(error);
  }
  const track = stream.getVideoTracks()[0];
  const abilities = track?.getCapabilities?.() as { torch?: boolean } | undefined;
  return {
    stream,
    torch:
      track && abilities?.torch
        ? (on) => track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] })
        : null,
    close: () => stream.getTracks().forEach((t) => t.stop()),
  };
}

function reason(error: unknown): NoCamera {
  switch ((error as DOMException | undefined)?.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'failed';
  }
}

/** The frame that the video shows now, as a JPEG in the full resolution of the camera. */
export function photograph(video: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')!.drawImage(video, 0, 0);
  return jpeg(canvas);
}

/** Writes a canvas as a JPEG that keeps small print readable. */
export function jpeg(canvas: HTMLCanvasElement, quality = 0.92): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality),
  );
}
