/**
 * Receivers of webhooks, and what went to them.
 */
import { ask } from './http';

export interface Webhook {
  id: string;
  name: string;
  active: boolean;
  event: string;
  url: string;
  signed: boolean;
  /** Names of its own headers; their values are secrets. */
  headers: string[];
  standardWebhooks: boolean;
  retries: number;
  intervalMs: number;
  createdAt: string;
}

/** A receiver as it is set up or changed; what is absent stays as it is. */
export interface WebhookOrder {
  name?: string;
  event?: string;
  url?: string;
  active?: boolean;
  signingKey?: string | null;
  headers?: { name: string; value: string }[];
  standardWebhooks?: boolean;
  retries?: number;
  intervalMs?: number;
}

/** How a trial ended. */
export interface Trial {
  delivered: boolean;
  status: number | null;
  error: string | null;
  durationMs: number;
}

export interface Delivery {
  id: string;
  webhook: string;
  webhookName: string;
  event: string;
  scanRef: string | null;
  state: string;
  createdAt: string;
  attempts: number;
  status: number | null;
  error: string | null;
  nextAt: string | null;
}

/** A delivery with what was said, as far as it is kept. */
export interface Told extends Omit<Delivery, 'attempts'> {
  request: { url: string; headers: [string, string][]; body: string } | null;
  attempts: { at: string; status: number | null; error: string | null; durationMs: number; response: string | null }[];
}

export const listWebhooks = (environment: string) =>
  ask<{ webhooks: Webhook[]; events: { event: string; text: string }[] }>('GET', `/${environment}/webhooks`);

export const addWebhook = (environment: string, webhook: WebhookOrder) =>
  ask<Webhook>('POST', `/${environment}/webhooks`, { body: webhook });

export const changeWebhook = (environment: string, id: string, change: WebhookOrder) =>
  ask<Webhook>('PATCH', `/${environment}/webhooks/${encodeURIComponent(id)}`, { body: change });

export const removeWebhook = (environment: string, id: string) =>
  ask<null>('DELETE', `/${environment}/webhooks/${encodeURIComponent(id)}`);

export const tryWebhook = (environment: string, id: string) =>
  ask<Trial>('POST', `/${environment}/webhooks/${encodeURIComponent(id)}/test`, { body: {} });

export const listDeliveries = (environment: string, query: { state?: string; webhook?: string; before?: string }) =>
  ask<{ deliveries: Delivery[]; next: string | null }>('GET', `/${environment}/deliveries`, { query });

export const readDelivery = (environment: string, id: string) =>
  ask<Told>('GET', `/${environment}/deliveries/${encodeURIComponent(id)}`);

export const resend = (environment: string, id: string) =>
  ask<null>('POST', `/${environment}/deliveries/${encodeURIComponent(id)}/resend`, { body: {} });

export const resendRange = (environment: string, range: { since: string; until: string; state?: string }) =>
  ask<{ resent: number }>('POST', `/${environment}/deliveries/resend`, { body: range });
