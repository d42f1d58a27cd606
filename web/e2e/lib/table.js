/**
 * A document on a table, as a phone held upright sees it: drawn from the flat specimen, well or badly.
 */
const [WIDTH, HEIGHT] = [960, 1280];

/**
 * A picture of the document `bytes` (PNG): it takes `share` of the width, lies `dx`, `dy` pixels beside the middle and
 * `turn` degrees askew, is out of focus by `blur` pixels, in `dark` (0 to 1), and reflects a lamp of `glare` pixels.
 */
export async function onTable(studio, bytes, how = {}) {
  const page = await studio.browser.newPage();
  const jpeg = await page.evaluate(
    async ({ data, how: { share = 0.88, dx = 0, dy = 0, turn = 1, blur = 0, dark = 0, glare = 0 }, width, height }) => {
      const flat = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))]));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d');
      context.fillStyle = '#6b5f52';
      context.fillRect(0, 0, width, height);
      for (let n = 0; n < 4000; n++) {
        context.fillStyle = n % 2 ? 'rgba(0, 0, 0, 0.05)' : 'rgba(255, 240, 220, 0.05)';
        context.fillRect((n * 7919) % width, (n * 104729) % height, 9, 3);
      }
      const w = width * share;
      const h = (w * flat.height) / flat.width;
      context.save();
      context.translate(width / 2 + dx, height / 2 + dy);
      context.rotate((turn * Math.PI) / 180);
      // White paper is not white in a room.
      context.filter = `brightness(0.86)${blur ? ` blur(${blur}px)` : ''}`;
      context.drawImage(flat, -w / 2, -h / 2, w, h);
      context.filter = 'none';
      if (glare) {
        const lamp = context.createRadialGradient(w * 0.1, h * 0.05, glare * 0.1, w * 0.1, h * 0.05, glare);
        lamp.addColorStop(0, '#fff');
        lamp.addColorStop(0.8, '#fff');
        lamp.addColorStop(1, 'rgba(255, 255, 255, 0)');
        context.fillStyle = lamp;
        context.fillRect(-w / 2, -h / 2, w, h);
      }
      context.restore();
      context.fillStyle = `rgba(0, 0, 0, ${dark})`;
      context.fillRect(0, 0, width, height);
      return canvas.toDataURL('image/jpeg', 0.92).split(',')[1];
    },
    { data: bytes.toString('base64'), how, width: WIDTH, height: HEIGHT },
  );
  await page.close();
  return Buffer.from(jpeg, 'base64');
}
