/**
 * A pretend brand, at the edge of what the real server takes: its accents have 4.51:1 and 4.53:1 on the worst of the page's
 * surfaces.
 */
const EDGE = {
  light: { accent: '#366cc7', deep: '#2a549b', onAccent: '#ffffff', wash: '#f1f5fb' },
  dark: { accent: '#568eeb', deep: '#7ba7ef', onAccent: '#041013', wash: '#1b2a34' },
};
const LOGO = (ink) => `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="96" viewBox="0 0 360 96">
  <path fill="${ink}" d="M16 82V40L48 12l32 28v42H60V54H36v28z"/>
  <text x="98" y="66" font-family="Georgia, 'Liberation Serif', serif" font-size="52" font-weight="700" fill="${ink}">Harbour</text></svg>`;

/** The theme that words of a token ask for; null where they ask for none. */
export function themeOf(words) {
  if (!words.includes('theme') && !words.includes('named')) return null;
  const named = words.includes('named');
  return {
    companyName: 'Harbour Savings Bank',
    logo: named ? null : 'api/capture/themes/here/light',
    logoDark: named ? null : 'api/capture/themes/here/dark',
    colours: EDGE,
    cornerRadius: 6,
    font: 'SERIF',
    texts: {
      en: { 'welcome-title': 'Open your Harbour account', 'step-of': 'Part { $n } of { $total }' },
      ar: { 'welcome-title': 'افتح حسابك في بنك المرفأ' },
      si: { 'welcome-title': 'Odprite račun' },
    },
  };
}

/** Gives a logo. */
export function logo(res, path) {
  res.writeHead(200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=31536000, immutable' });
  res.end(LOGO(path.endsWith('dark') ? '#e8efff' : '#1d3a8f'));
}
