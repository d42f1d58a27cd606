/**
 * The console: where reviewers and administrators spend their day.
 *
 *   App.svelte            who sits here decides what is shown: signing in, or the frame
 *   places.ts             every place of the console: its address, who may go there, the keys that lead to it
 *   router.svelte.ts      where one is, and how to go elsewhere
 *   session.svelte.ts     who is signed in
 *   keys.svelte.ts        keys that do something, here and everywhere
 *   words.svelte.ts       texts, dates and numbers in the person's language
 *   looks.svelte.ts       light or dark
 *   api/                  what the console and the server say to each other, a file for each subject
 *   parts/                buttons, fields, tables, dialogs: what every place is made of
 *   frame/                what stands around every place: navigation, help, messages
 *   sign-in/ account/     one's own session
 *   queue/ case/ sessions/            the desk of reviewers
 *   start/ settings/ keys/ webhooks/ staff/ audit/   administration
 */
import { mount } from 'svelte';
import App from './App.svelte';
import './looks.svelte';
import { follow } from './router.svelte';
import { recognise } from './session.svelte';
import { match, speak } from './words.svelte';
import './style.css';

follow();
await Promise.all([speak(match(...navigator.languages)), recognise()]);
mount(App, { target: document.getElementById('app')! });
