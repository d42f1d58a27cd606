/**
 * The walk through the capture page, as a person would do it.
 */

/** Waits until the page shows a screen: `welcome`, `document`, `capture-FRONT`, `preview-FACE`, `result` … */
export const at = (page, screen) => page.waitForSelector(`[data-screen="${screen}"]`);

/** Agrees and starts. */
export async function consent(page) {
  await at(page, 'welcome');
  await page.locator('.consent').click();
  await page.locator('[data-action=start]').click();
}

/** Chooses the country by typing its name, and the document. */
export async function choose(page, country, documentType) {
  await at(page, 'document');
  if (country) {
    await page.getByRole('combobox', { name: 'Issuing country' }).fill(country);
    await page.locator('#countries li').first().click();
  }
  // The card, not the hidden radio button, is what a finger meets.
  await page.locator(`.choice:has(input[value=${documentType}])`).click();
  await page.locator('[data-action=continue]').click();
}

/** Takes one picture with the camera, looks at it and uses it. `look` is called on both screens. */
export async function take(page, step, look = async () => {}) {
  await at(page, `capture-${step}`);
  await page.waitForSelector('video.running');
  await look(`capture-${step}`);
  // A good picture may have been taken by itself meanwhile.
  const shot = page.locator('[data-action=shoot]').click();
  await Promise.race([shot, at(page, `preview-${step}`)]);
  shot.catch(() => {});
  await at(page, `preview-${step}`);
  await page.waitForFunction(() => document.querySelector('.photo img')?.naturalWidth > 0);
  await look(`preview-${step}`);
  await page.locator('[data-action=use]').click();
}

/** How it ended: `approved`, `suspected`, `waiting`, `failed` or `unverified`. */
export async function end(page, timeout = 30_000) {
  await page.waitForSelector('[data-screen=result]', { timeout });
  return page.locator('[data-ending]').getAttribute('data-ending');
}
