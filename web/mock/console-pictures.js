/**
 * Drawings of made-up documents and faces, so that the pretend desk has something to look at: everything about the people
 * of Utopia is drawn here, nobody is photographed.
 */
const [WIDTH, HEIGHT] = [1012, 638];
const [SKINS, HAIRS] = [['#e8c3a0', '#c98f68', '#8f5b3c', '#f0d2b8'], ['#2b1d14', '#7a4a24', '#c9a24b', '#111820']];

/** Where a field stands on the straightened document, in its pixels. */
const PLACES = { SURNAME: [360, 150], GIVEN_NAMES: [360, 215], DATE_OF_BIRTH: [360, 280], SEX: [680, 280], DOCUMENT_NUMBER: [680, 345], PERSONAL_NUMBER: [360, 345], EXPIRY_DATE: [360, 410] };
const boxes = {};
for (const [name, [x, y]] of Object.entries(PLACES)) {
  boxes[name] = { x, y: y - 30, width: 290, height: 38 };
  const line = { SURNAME: 2, GIVEN_NAMES: 2, DOCUMENT_NUMBER: 0, PERSONAL_NUMBER: 0 }[name] ?? 1;
  boxes[`${name}-MRZ`] = { x: 40, y: 466 + line * 50, width: 900, height: 44 };
}

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/İ/g, 'I').replace(/[^A-Z0-9]/g, '<');
const day = (date) => date.replaceAll('-', '').slice(2);
const escaped = (text) => text.replace(/[<&]/g, (sign) => ({ '<': '&lt;', '&': '&amp;' })[sign]);

function head({ seed }, shirt) {
  const [skin, hair] = [SKINS[seed % 4], HAIRS[(seed * 3) % 4]];
  return `<path d="M40 500c10-110 70-150 160-150s150 40 160 150z" fill="${shirt}"/><rect x="165" y="300" width="70" height="80" rx="30" fill="${skin}"/>
    <ellipse cx="200" cy="220" rx="98" ry="125" fill="${skin}"/><path d="M98 ${seed % 2 ? 300 : 210}c-20-150 40-190 102-190s122 40 102 190c-10-70-40-110-102-110s-92 40-102 110z" fill="${hair}"/>
    <ellipse cx="163" cy="215" rx="11" ry="7" fill="#fff"/><circle cx="163" cy="215" r="6" fill="#273"/><ellipse cx="237" cy="215" rx="11" ry="7" fill="#fff"/><circle cx="237" cy="215" r="6" fill="#273"/>
    <path d="M145 195q18-10 36 0M219 195q18-10 36 0" stroke="${hair}" stroke-width="6" fill="none"/><path d="M200 225v35q-8 8-14 6" stroke="#0003" stroke-width="5" fill="none"/><path d="M168 290q32 ${12 + (seed % 3) * 6} 64 0" stroke="#a34" stroke-width="7" fill="none" stroke-linecap="round"/>`;
}

/** A face: the portrait of a document or the selfie. */
export function face(person, kind) {
  if (kind === 'portrait') return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500" width="400" height="500"><rect width="400" height="500" fill="#cfd9dd"/>${head(person, '#4a5a68')}</svg>`;
  // Somebody else sits there where the faces do not match.
  const who = person.face === 'FACE_MISMATCH' ? { seed: person.seed + 1 } : person;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 960" width="720" height="960"><rect width="720" height="960" fill="#b9a58c"/><rect x="420" width="300" height="620" fill="#d8e4ea"/><path d="M0 700h720v260H0z" fill="#8d7a63"/><g transform="translate(60 190) scale(1.500)">${head(who, '#2f5d73')}</g></svg>`;
}

function flat(person, type) {
  const said = { SURNAME: person.print.SURNAME ?? person.surname, GIVEN_NAMES: person.given, DATE_OF_BIRTH: person.born, SEX: person.sex[0], DOCUMENT_NUMBER: person.print.DOCUMENT_NUMBER ?? person.number, PERSONAL_NUMBER: person.personal, EXPIRY_DATE: person.expiry };
  const labels = { SURNAME: 'Surname', GIVEN_NAMES: 'Given names', DATE_OF_BIRTH: 'Date of birth', SEX: 'Sex', DOCUMENT_NUMBER: 'Document no.', PERSONAL_NUMBER: 'Personal no.', EXPIRY_DATE: 'Date of expiry' };
  const lines = [
    `I<UTO${person.number.padEnd(9, '<')}6<${person.personal}`.padEnd(30, '<').slice(0, 30),
    `${day(person.born)}2${person.sex[0]}${day(person.expiry)}9UTO`.padEnd(29, '<').concat('4'),
    `${plain(person.surname)}<<${plain(person.given)}`.padEnd(30, '<').slice(0, 30),
  ];
  const waves = Array.from({ length: 22 }, (_, n) => `<path d="M0 ${n * 30}q250-${40 - (n % 5) * 12} 506 0t506 0" stroke="#2c6f8a" stroke-opacity=".18" fill="none" stroke-width="2"/>`).join('');
  return `<rect width="${WIDTH}" height="${HEIGHT}" rx="30" fill="#dfeaec"/>${waves}
    <text x="40" y="66" font-size="34" font-weight="700" fill="#1c4a5c">UTOPIA</text><text x="972" y="66" font-size="24" text-anchor="end" fill="#1c4a5c">${type === 'PASSPORT' ? 'PASSPORT' : 'IDENTITY CARD'} · SPECIMEN</text>
    <g transform="translate(40 100) scale(.700)"><rect width="400" height="500" fill="#cfd9dd"/>${head(person, '#4a5a68')}</g>
    ${Object.entries(PLACES).map(([name, [x, y]]) => `<text x="${x}" y="${y - 32}" font-size="15" fill="#41606c">${labels[name]}</text><text x="${x}" y="${y}" font-size="28" font-weight="600" fill="#101820">${escaped(said[name])}</text>`).join('')}
    ${lines.map((line, n) => `<text x="44" y="${500 + n * 50}" font-size="36" textLength="900" fill="#101010">${escaped(line)}</text>`).join('')}`;
}

/** A document, straightened or as it was photographed on a table. */
export const card = {
  width: WIDTH,
  height: HEIGHT,
  boxes,
  draw(person, type, straight) {
    const font = 'font-family="ui-monospace, DejaVu Sans Mono, monospace"';
    if (straight) return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" ${font}>${flat(person, type)}</svg>`;
    const lamp = person.mismatch.length ? '<radialGradient id="lamp"><stop stop-color="#fff" stop-opacity=".900"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>' : '';
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900" ${font}><defs>${lamp}</defs><rect width="1200" height="900" fill="#6b5f52"/><path d="M0 640l1200-90v350H0z" fill="#5c5145"/><g transform="rotate(-4 600 450) translate(112 142) scale(.965)">${flat(person, type)}</g>${lamp && '<circle cx="760" cy="330" r="150" fill="url(#lamp)"/>'}</svg>`;
  },
};
