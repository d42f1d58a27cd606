/** Pretends administration: staff, keys, settings, webhooks, the audit log. */
export const admin = [];
