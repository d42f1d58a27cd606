/**
 * The settings of an environment, and what the server says of each.
 */
import { ask } from './http';

/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** As much of JSON Schema as settings are described by. */
export interface Schema {
  type?: string | string[];
  enum?: Json[];
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: boolean | Schema;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  required?: string[];
  $ref?: string;
}

export type Settings = Record<string, Json>;

/** What changes, by path. */
export type Changes = Record<string, { old: Json; new: Json }>;

/** What somebody changed once. */
export interface Change {
  id: string;
  at: string;
  who: string;
  changes: Changes;
}

export const readSettings = (environment: string) => ask<Settings>('GET', `/${environment}/settings`);

export const readSchema = (environment: string) => ask<Schema>('GET', `/${environment}/settings/schema`);

export const previewSettings = async (environment: string, patch: Settings) =>
  (await ask<{ changes: Changes }>('POST', `/${environment}/settings/preview`, { body: patch })).changes;

export const saveSettings = (environment: string, patch: Settings) =>
  ask<Settings>('PATCH', `/${environment}/settings`, { body: patch });

export const listChanges = (environment: string, before?: string | null) =>
  ask<{ changes: Change[]; next: string | null }>('GET', `/${environment}/settings/changes`, { query: { before } });
