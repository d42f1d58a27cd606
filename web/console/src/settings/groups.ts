/**
 * Which settings stand together. What a newer server has beyond these stands in the last group, so that nothing is
 * missing.
 */
import type { Json, Schema, Settings } from '../api/settings';

/** Groups in their order: settings by name; `features` and others that hold settings of their own are opened. */
const GROUPS: Record<string, string[]> = {
  sessions: [
    'locale', 'tokenTypes', 'showInstructions', 'lifetimeSeconds', 'sessionSeconds', 'maxAttemptCount', 'uniqueClientId',
    'digitStrings', 'digitStringMaxSeconds', 'callbacks', 'requestsPerHour',
  ],
  documents: ['documents', 'documentsByCountry'],
  checks: ['features'],
  marks: [
    'ageLimit', 'ageMax', 'tuning', 'levenshteinTextMatchRatio', 'levenshteinMrzMatchRatio', 'faceMatchingThresholdModifier',
    'detectionTypes', 'fraudServices', 'presetFraudServices', 'registryCentersCountries',
  ],
  page: [
    'themes', 'theme', 'fileUploads', 'directProcessing', 'faceAuthentication', 'successUrl', 'errorUrl', 'unverifiedUrl',
    'redirectOnResult', 'redirectAfterSubmission', 'resultsInIframe', 'frameAncestors', 'handOffUrl',
  ],
  questions: ['questionnaires', 'questionnaire', 'questionnaireRequired', 'additionalSteps', 'presetSteps', 'riskProfiles', 'riskProfile'],
  companies: ['kyb'],
  applicant: ['applicant'],
  staff: ['consoleTotpRequired', 'fourEyes'],
};

/** A setting in its place. */
export interface Setting {
  /** Names from the outside in, for instance `features`, `checkAml`. */
  path: string[];
  schema: Schema;
}

/** Every group that has settings, in order; `more` holds what belongs to none. */
export function grouped(schema: Schema): { name: string; settings: Setting[] }[] {
  const known = schema.properties ?? {};
  const placed = new Set(Object.values(GROUPS).flat());
  const rest = Object.keys(known).filter((name) => !placed.has(name));
  return [...Object.entries(GROUPS), ['more', rest] as const]
    .map(([name, names]) => ({ name, settings: names.flatMap((one) => opened([one], known[one])) }))
    .filter((group) => group.settings.length > 0);
}

function opened(path: string[], schema: Schema | undefined): Setting[] {
  if (!schema) return [];
  const inner = schema.properties;
  if (!inner) return [{ path, schema }];
  return Object.entries(inner).flatMap(([name, below]) => opened([...path, name], below));
}

/** The value of a setting. */
export function valueOf(settings: Settings, path: string[]): Json | undefined {
  let value: Json | undefined = settings;
  for (const name of path) value = (value as Settings | null | undefined)?.[name];
  return value;
}

/** The same settings with another value in one place. */
export function withValue(settings: Settings, path: string[], value: Json): Settings {
  const [name, ...rest] = path as [string, ...string[]];
  const inner = rest.length ? withValue((settings[name] ?? {}) as Settings, rest, value) : value;
  return { ...settings, [name]: inner };
}

/** A name in words: `maxAttemptCount` is "Max attempt count". */
export function title(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2').toLowerCase();
  return (words[0]?.toUpperCase() ?? '') + words.slice(1).replace(/\b(aml|nfc|url|mrz|bsn|pdf|lid|ip)\b/g, (short) => short.toUpperCase());
}

/** The kinds of controls there are. */
export type Control = 'switch' | 'three' | 'choice' | 'whole' | 'number' | 'text' | 'several' | 'lines' | 'countries' | 'named' | 'json';

/** The control that suits what a schema allows. */
export function controlOf({ path, schema }: Setting): Control {
  const type = [schema.type].flat().find((one) => one !== 'null');
  const words = schema.enum?.filter((one) => one !== null);
  if (type === 'boolean') return 'switch';
  if (words?.length === 3 && words.includes('ALLOWED')) return 'three';
  if (words) return 'choice';
  if (type === 'integer') return 'whole';
  if (type === 'number') return 'number';
  if (type === 'string') return 'text';
  if (type === 'array') {
    const items = schema.items ?? {};
    if (items.enum) return 'several';
    const fields = Object.keys(items.properties ?? {});
    if (fields.length === 2 && fields.every((one) => one === 'key' || one === 'title')) return 'named';
    if (items.type === 'string' || items.$ref) return 'lines';
  }
  if (path[0] === 'documentsByCountry') return 'countries';
  return 'json';
}
