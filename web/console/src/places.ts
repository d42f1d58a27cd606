/**
 * Every place of the console, in the order of the navigation.
 *
 * A place is a component that gets `{ environment, params }`: `params` are the named parts of its address. It is
 * fetched when somebody goes there.
 */
import type { Component } from 'svelte';
import type { Environment, Permission } from './api/session';
import type { IconName } from './parts/Icon.svelte';

/** What a place is given. */
export interface PlaceProps {
  environment: Environment;
  params: Record<string, string>;
}

export interface Place {
  /** Its name in the navigation: the text `place-NAME`. */
  name: string;
  /** Its address below the environment, `:name` for parts that vary, `:name?` for a last one that may be missing. */
  path: string;
  /** Any of these permissions opens it; none: everybody. */
  may: Permission[];
  load: () => Promise<{ default: Component<PlaceProps> }>;
  icon?: IconName;
  /** Where in the navigation it stands; a place without is reached from another one. */
  group?: 'work' | 'setup' | 'oversight';
  /** The key that leads here behind `g`. */
  key?: string;
  /** It stays as it is while the parts of its address vary, and follows them itself. */
  keeps?: boolean;
  /** The place in the navigation that this one belongs to. */
  within?: string;
}

/** Developers read settings; whether somebody may change them, the place asks itself. */
const SETTINGS: Permission[] = ['MANAGE_SETTINGS', 'MANAGE_KEYS'];

export const PLACES: Place[] = [
  { name: 'start', path: '', may: [], icon: 'home', group: 'work', key: 'h', load: () => import('./start/Start.svelte') },
  { name: 'queue', path: 'queue', may: ['SEE_CASES'], icon: 'queue', group: 'work', key: 'q', load: () => import('./queue/Queue.svelte') },
  { name: 'case', path: 'cases/:scanRef', may: ['SEE_CASES'], within: 'queue', load: () => import('./case/Case.svelte') },
  { name: 'sessions', path: 'sessions', may: ['SEE_CASES'], icon: 'search', group: 'work', key: 's', load: () => import('./sessions/Sessions.svelte') },
  { name: 'new-session', path: 'sessions/new', may: ['RULE'], within: 'sessions', load: () => import('./sessions/New.svelte') },
  { name: 'settings', path: 'settings/:group?', keeps: true, may: SETTINGS, icon: 'sliders', group: 'setup', key: 'e', load: () => import('./settings/Settings.svelte') },
  { name: 'keys', path: 'keys', may: ['MANAGE_KEYS'], icon: 'key', group: 'setup', key: 'k', load: () => import('./keys/Keys.svelte') },
  { name: 'webhooks', path: 'webhooks', may: ['MANAGE_WEBHOOKS'], icon: 'webhook', group: 'setup', key: 'w', load: () => import('./webhooks/Webhooks.svelte') },
  { name: 'deliveries', path: 'deliveries', may: ['MANAGE_WEBHOOKS'], within: 'webhooks', load: () => import('./webhooks/Deliveries.svelte') },
  { name: 'audit', path: 'audit', may: ['SEE_AUDIT'], icon: 'log', group: 'oversight', key: 'l', load: () => import('./audit/Audit.svelte') },
  { name: 'staff', path: 'staff', may: ['MANAGE_STAFF'], icon: 'people', group: 'oversight', key: 'p', load: () => import('./staff/Staff.svelte') },
  { name: 'account', path: 'account', may: [], load: () => import('./account/Account.svelte') },
];

/** The address of a place of the navigation, below `/console`. */
export function addressOf(place: Place, environment: Environment): string {
  return ['', environment.id, ...place.path.split('/').filter((part) => part && !part.startsWith(':'))].join('/');
}

/** Places of the navigation that somebody may go to. */
export function visible(environment: Environment): Place[] {
  return PLACES.filter((place) => place.group && opens(place, environment));
}

/** Whether somebody may go to a place. */
export function opens(place: Place, environment: Environment): boolean {
  return place.may.length === 0 || place.may.some((permission) => environment.permissions.includes(permission));
}
