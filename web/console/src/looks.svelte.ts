/**
 * Light or dark: as the system says, until somebody switches. The choice lasts as long as the page.
 */
const system = matchMedia('(prefers-color-scheme: dark)');

let dark = $state(system.matches);
let chosen = false;

show();
system.addEventListener('change', () => {
  if (chosen) return;
  dark = system.matches;
  show();
});

/** Whether the console is dark now. */
export function isDark(): boolean {
  return dark;
}

/** Switches to the other one. */
export function turn(): void {
  chosen = true;
  dark = !dark;
  show();
}

function show() {
  document.documentElement.dataset.looks = dark ? 'dark' : 'light';
}
