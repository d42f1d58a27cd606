/**
 * The staff of an environment.
 */
import { ask } from './http';
import type { Role } from './session';

export interface Member {
  id: string;
  name: string;
  email: string;
  role: Role;
  state: 'INVITED' | 'ACTIVE' | 'DEACTIVATED';
  totp: boolean;
  lastSeenAt: string | null;
  createdAt: string;
  /** The one-time link, told once after an invitation or a reset. */
  link?: string | null;
}

export const listStaff = async (environment: string) =>
  (await ask<{ staff: Member[] }>('GET', `/${environment}/staff`)).staff;

export const invite = (environment: string, member: { email: string; name: string; role: Role }) =>
  ask<Member>('POST', `/${environment}/staff`, { body: member });

export const changeMember = (environment: string, id: string, change: { role?: Role; active?: boolean; reset?: true }) =>
  ask<Member>('PATCH', `/${environment}/staff/${encodeURIComponent(id)}`, { body: change });

export const removeMember = (environment: string, id: string) =>
  ask<null>('DELETE', `/${environment}/staff/${encodeURIComponent(id)}`);
