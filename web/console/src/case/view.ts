/**
 * How a picture is looked at: enlarged about a point, moved, turned, with more contrast or light. Values in, values out.
 *
 * Points are measured in pixels of the stage from its middle. The picture is drawn as translate, rotate, scale, from the
 * middle; at `zoom` 1 it just fits into the stage, however it is turned.
 */

export interface View {
  zoom: number;
  x: number;
  y: number;
  /** Quarter turns clockwise, 0 to 3. */
  turn: number;
  /** Factors; 1 is as photographed. */
  contrast: number;
  brightness: number;
}

export interface Size {
  width: number;
  height: number;
}

export const PLAIN: View = { zoom: 1, x: 0, y: 0, turn: 0, contrast: 1, brightness: 1 };
export const MOST_ZOOM = 12;
/** Of contrast and light. */
export const [LEAST_TONE, MOST_TONE] = [0.3, 3];

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The size of the picture on the stage at zoom 1, as if it were not turned. */
export function fitted(picture: Size, stage: Size, turn: number): Size {
  const [w, h] = turn % 2 ? [picture.height, picture.width] : [picture.width, picture.height];
  if (!(w > 0 && h > 0 && stage.width > 0 && stage.height > 0)) return { width: 0, height: 0 };
  const scale = Math.min(stage.width / w, stage.height / h);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** Holds the picture on the stage: an edge never comes further in than the edge of the stage. */
export function held(view: View, picture: Size, stage: Size): View {
  const size = fitted(picture, stage, view.turn);
  const [w, h] = view.turn % 2 ? [size.height, size.width] : [size.width, size.height];
  const room = (drawn: number, whole: number) => Math.max(0, (drawn * view.zoom - whole) / 2);
  const [dx, dy] = [room(w, stage.width), room(h, stage.height)];
  return { ...view, x: between(view.x, -dx, dx), y: between(view.y, -dy, dy) };
}

/** Enlarges by `factor`; what is under the point stays under it, as far as the edges allow. */
export function zoomed(view: View, factor: number, point: { x: number; y: number }, picture: Size, stage: Size): View {
  const zoom = between(view.zoom * factor, 1, MOST_ZOOM);
  const grown = zoom / view.zoom;
  return held(
    { ...view, zoom, x: point.x - (point.x - view.x) * grown, y: point.y - (point.y - view.y) * grown },
    picture,
    stage,
  );
}

/** Moves by so many pixels of the stage. */
export function moved(view: View, dx: number, dy: number, picture: Size, stage: Size): View {
  return held({ ...view, x: view.x + dx, y: view.y + dy }, picture, stage);
}

/** Turns by quarters; what was in the middle stays there. */
export function turned(view: View, quarters: number, picture: Size, stage: Size): View {
  const steps = ((quarters % 4) + 4) % 4;
  let { x, y } = view;
  for (let n = 0; n < steps; n++) [x, y] = [-y, x];
  const before = fitted(picture, stage, view.turn).width;
  const turn = (view.turn + steps) % 4;
  const after = fitted(picture, stage, turn).width;
  const grown = before > 0 ? after / before : 1;
  return held({ ...view, turn, x: x * grown, y: y * grown }, picture, stage);
}

/** More or less contrast or light, by a factor. */
export function toned(view: View, what: 'contrast' | 'brightness', factor: number): View {
  return { ...view, [what]: Number(between(view[what] * factor, LEAST_TONE, MOST_TONE).toFixed(3)) };
}

/** Brings a part of the picture (its pixels) into the middle, as large as leaves some room around it. */
export function onto(view: View, box: Size & { x: number; y: number }, picture: Size, stage: Size): View {
  const size = fitted(picture, stage, view.turn);
  if (!(size.width > 0 && box.width > 0 && box.height > 0)) return view;
  const pixel = size.width / picture.width;
  const [w, h] = view.turn % 2 ? [box.height, box.width] : [box.width, box.height];
  const zoom = between(Math.min(stage.width / (w * pixel), stage.height / (h * pixel)) * 0.6, 1, MOST_ZOOM);
  let [x, y] = [
    (picture.width / 2 - (box.x + box.width / 2)) * pixel * zoom,
    (picture.height / 2 - (box.y + box.height / 2)) * pixel * zoom,
  ];
  for (let n = 0; n < view.turn; n++) [x, y] = [-y, x];
  return held({ ...view, zoom, x, y }, picture, stage);
}

/** For the property `transform`. */
export const transform = (view: View) => `translate(${view.x}px, ${view.y}px) rotate(${view.turn * 90}deg) scale(${view.zoom})`;

/** For the property `filter`. */
export const filter = ({ contrast, brightness }: View) =>
  contrast === 1 && brightness === 1 ? 'none' : `contrast(${contrast}) brightness(${brightness})`;

/** Whether anything was changed. */
export const isPlain = (view: View) => (Object.keys(PLAIN) as (keyof View)[]).every((key) => view[key] === PLAIN[key]);

/** A part of a picture with some room around it, within the picture: what an SVG's `viewBox` shows. */
export function crop(box: Size & { x: number; y: number }, picture: Size, room = 0.35): string {
  const pad = Math.max(box.height, 1) * room;
  const left = between(box.x - pad, 0, picture.width);
  const top = between(box.y - pad, 0, picture.height);
  const width = Math.max(1, Math.min(picture.width, box.x + box.width + pad) - left);
  const height = Math.max(1, Math.min(picture.height, box.y + box.height + pad) - top);
  return [left, top, width, height].map((n) => Number(n.toFixed(1))).join(' ');
}
