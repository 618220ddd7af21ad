import type { Module } from '../module.js';

/** What runs beside the workers, once and by hand. Tests are not read at all (run/list.ts). */
const asideFolder = /(^|\/)(migrations?|migrate|seeds?|seeders?|admin|alembic)\//i;
const scripts = /(^|\/)scripts?\//i;
const asideFile = /(^|\/)(setup|seed|admin)\.py$|(^|\/)seed\.[cm]?[jt]s$/i;
/** State that lives in a browser. */
const interfaces =
  /^(react|react-dom|preact|vue|svelte|solid-js|zustand|redux|mobx|pinia|vuex|jotai|recoil|@reduxjs\/.*|@angular\/.*|@tanstack\/(react|vue|svelte).*|react-.*|next\/(navigation|link|router))$/;

/** Code whose writes of a status are no worker's; a script that declares tasks is run by workers. */
export const isAside = ({ file, imports }: Module, hasTask = false): boolean =>
  asideFolder.test(file) ||
  (scripts.test(file) && !hasTask) ||
  asideFile.test(file) ||
  /\.[jt]sx$/.test(file) ||
  imports.some(({ from }) => interfaces.test(from));
