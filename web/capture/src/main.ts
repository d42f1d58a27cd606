/**
 * The capture page: the client's three minutes.
 *
 *   main.ts               starts the page
 *   App.svelte            the frame around every screen: progress, language, focus, the end
 *   machine.ts            the one state machine: what is shown and what follows
 *   conductor.svelte.ts   carries out what the machine orders
 *   api.ts                what the page and the server say to each other
 *   words.svelte.ts       texts in the person's language
 *   camera.ts picture.ts guide.ts countries.ts   small things with tests
 *   screens/ parts/       what is seen
 */
import { mount } from 'svelte';
import App from './App.svelte';
import './style.css';

mount(App, { target: document.getElementById('app')! });
