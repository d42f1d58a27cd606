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
  /** Its address below the environment, `:name` for parts that vary. */
  path: string;
  /** Any of these permissions opens it; none: everybody. */
  may: Permission[];
  load: () => Promise<{ default: Component<PlaceProps> }>;
  icon?: IconName;
  /** Where in the navigation it stands; a place without is reached from another one. */
  group?: 'work' | 'setup' | 'oversight';
  /** The key that leads here behind `g`. */
  key?: string;
  /** The place in the navigation that this one belongs to. */
  within?: string;
}

export const PLACES: Place[] = [
  { name: 'start', path: '', may: [], icon: 'home', group: 'work', key: 'h', load: () => import('./start/Start.svelte') },
  { name: 'queue', path: 'queue', may: ['SEE_CASES'], icon: 'queue', group: 'work', key: 'q', load: () => import('./queue/Queue.svelte') },
  { name: 'case', path: 'cases/:scanRef', may: ['SEE_CASES'], within: 'queue', load: () => import('./case/Case.svelte') },
  { name: 'sessions', path: 'sessions', may: ['SEE_CASES'], icon: 'search', group: 'work', key: 's', load: () => import('./sessions/Sessions.svelte') },
  { name: 'new-session', path: 'sessions/new', may: ['RULE'], within: 'sessions', load: () => import('./sessions/New.svelte') },
];

/** Places of the navigation that somebody may go to. */
export function visible(environment: Environment): Place[] {
  return PLACES.filter((place) => place.group && opens(place, environment));
}

/** Whether somebody may go to a place. */
export function opens(place: Place, environment: Environment): boolean {
  return place.may.length === 0 || place.may.some((permission) => environment.permissions.includes(permission));
}
