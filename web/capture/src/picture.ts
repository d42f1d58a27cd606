/**
 * A file that the person chose, made ready to be sent.
 */
import { jpeg } from './camera';

/** Longest side that is sent as it is; larger pictures carry no more of a document, only bytes. */
export const LONGEST_SIDE = 4096;

/** Larger files are not opened at all: phones run out of memory on them. */
export const LARGEST_FILE = 40 * 1024 * 1024;

/** More bytes than this are written anew as a JPEG; servers accept 12 MiB unless told otherwise. */
export const LARGEST_SENT = 8 * 1024 * 1024;

/** Larger PDF files are not sent; servers accept 12 MiB unless told otherwise. */
export const LARGEST_PDF = 10 * 1024 * 1024;

/** What the server reads; everything else that the browser can open is turned into a JPEG. */
const SENT_AS_IS = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** Why a file cannot be used; each has a text in `i18n/`. */
export type BadFile = 'picture-unreadable' | 'picture-too-large' | 'file-too-large';

/** The picture in the file, upright and of sensible size, or the PDF if one may be sent; or throws a `BadFile`. */
export async function prepare(file: File, pdf = false): Promise<Blob> {
  if (pdf && (await isPdf(file))) {
    // A PDF is sent as it is: nothing here could make it smaller.
    if (file.size > LARGEST_PDF) throw 'file-too-large' satisfies BadFile;
    return new Blob([file], { type: 'application/pdf' });
  }
  if (file.size > LARGEST_FILE) throw 'picture-too-large' satisfies BadFile;
  const image = await decode(file);
  try {
    const size = fit(image.width, image.height);
    if (SENT_AS_IS.has(file.type) && size.width === image.width && file.size <= LARGEST_SENT) return file;
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image.source, 0, 0, size.width, size.height);
    return await jpeg(canvas);
  } catch {
    throw 'picture-unreadable' satisfies BadFile;
  } finally {
    image.close();
  }
}

async function isPdf(file: File): Promise<boolean> {
  return (await file.slice(0, 5).text().catch(() => '')) === '%PDF-';
}

/** The size at which the longer side is at most `LONGEST_SIDE`, in the same proportion. */
export function fit(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

// An <img> turns the picture upright as its metadata says in every browser; bitmaps do so only in newer ones.
async function decode(file: File) {
  const url = URL.createObjectURL(file);
  const source = new Image();
  source.src = url;
  try {
    await source.decode();
  } catch {
    URL.revokeObjectURL(url);
    throw 'picture-unreadable' satisfies BadFile;
  }
  return {
    source,
    width: source.naturalWidth,
    height: source.naturalHeight,
    close: () => URL.revokeObjectURL(url),
  };
}
