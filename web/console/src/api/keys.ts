/**
 * Key pairs of an environment.
 */
import { ask } from './http';

export interface ApiKey {
  apiKey: string;
  role: string;
  note: string | null;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

/** A pair as it is told once. */
export interface FreshKey extends ApiKey {
  apiSecret: string;
}

export const listKeys = async (environment: string) =>
  (await ask<{ keys: ApiKey[] }>('GET', `/${environment}/keys`)).keys;

export const createKey = (environment: string, key: { role: string; note?: string }) =>
  ask<FreshKey>('POST', `/${environment}/keys`, { body: key });

export const revokeKey = (environment: string, apiKey: string) =>
  ask<null>('DELETE', `/${environment}/keys/${encodeURIComponent(apiKey)}`);
