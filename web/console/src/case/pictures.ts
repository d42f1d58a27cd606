/**
 * The pictures of a case: what they are called and which one is looked at first.
 */
import type { Picture } from '../api/desk';
import { has, t } from '../words.svelte';

/** "Front", "Selfie", "Front, straightened". */
export function pictureName(picture: Picture): string {
  const kind = `picture-${picture.kind}`;
  if (picture.kind === 'PORTRAIT' || picture.kind === 'SELFIE') return t(kind);
  const step = has(`step-${picture.step}`) ? t(`step-${picture.step}`) : picture.step.replaceAll('_', ' ').toLowerCase();
  return picture.kind === 'DOCUMENT' || !has(kind) ? step : t(kind, { step });
}

const ORDER = ['DOCUMENT', 'RECTIFIED', 'SELFIE', 'PORTRAIT', 'EXTRA', 'FRAME'];

/** In the order in which one looks: every side and its straightened self, the face, then the rest. */
export function inOrder(pictures: readonly Picture[]): Picture[] {
  const place = ({ kind }: Picture) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  const side = ({ step }: Picture) => (step === 'FRONT' ? 0 : step === 'BACK' ? 1 : 2);
  return [...pictures].sort((a, b) => place(a) - place(b) || side(a) - side(b));
}

/** Selfie and portrait, to be laid beside each other. */
export const facesOf = (pictures: readonly Picture[]) => ({
  portrait: pictures.find(({ kind }) => kind === 'PORTRAIT') ?? null,
  selfie: pictures.find(({ kind }) => kind === 'SELFIE') ?? null,
});
