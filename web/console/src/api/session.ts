/**
 * Who is signed in, and what they may do where.
 */
import { ask } from './http';

/** What somebody may be allowed to do in an environment. */
export type Permission =
  | 'SEE_CASES' | 'REVEAL' | 'RULE' | 'EXPORT' | 'SEE_AUDIT' | 'MANAGE_SETTINGS' | 'MANAGE_KEYS'
  | 'MANAGE_WEBHOOKS' | 'MANAGE_STAFF' | 'MANAGE_BLOCKS' | 'SEE_STATISTICS';

/** The roles that staff have. */
export const ROLES = ['ADMIN', 'REVIEWER', 'COMPLIANCE', 'DEVELOPER'] as const;
export type Role = (typeof ROLES)[number];

/** An environment that somebody works in. */
export interface Environment {
  id: string;
  partner: string;
  kind: string;
  role: Role;
  permissions: Permission[];
}

/** Somebody who is signed in. */
export interface Who {
  id: string;
  name: string;
  email: string;
  totp: boolean;
  mustEnrolTotp: boolean;
  csrfToken: string;
  environments: Environment[];
}

export const whoAmI = () => ask<Who>('GET', '/session', { quiet: true });

export const signIn = (email: string, password: string, code?: string) =>
  ask<Who>('POST', '/session', { body: { email, password, ...(code ? { code } : {}) }, quiet: true });

export const signOut = () => ask<null>('DELETE', '/session', { quiet: true });

export const signOutEverywhere = () => ask<null>('DELETE', '/sessions');

/** Who is invited by a link. */
export interface Invitation {
  name: string;
  email: string;
  expiresAt: string;
}

export const lookAtInvitation = (secret: string) =>
  ask<Invitation>('POST', '/invitation/look', { body: { secret }, quiet: true });

export const acceptInvitation = (secret: string, password: string) =>
  ask<Who>('POST', '/invitation', { body: { secret, password }, quiet: true });

export const changePassword = (old: string, fresh: string) =>
  ask<null>('PUT', '/password', { body: { old, new: fresh } });

/** What an authenticator app is given. */
export interface Enrolment {
  secret: string;
  uri: string;
}

export const beginTotp = () => ask<Enrolment>('POST', '/totp', { body: {} });

export const confirmTotp = (code: string) => ask<{ recoveryCodes: string[] }>('PUT', '/totp', { body: { code } });

export const removeTotp = (password: string) => ask<null>('DELETE', '/totp', { body: { password } });
