import type { Module } from '../module.js';

/** What runs beside the workers, once and by hand. Tests are not read at all (run/list.ts). */
const asideFolder = /(^|\/)(migrations?|migrate|seeds?|seeders?|scripts?|admin|alembic)\//i;
const asideFile = /(^|\/)(setup|seed|admin)\.py$|(^|\/)seed\.[cm]?[jt]s$/i;
/** State that lives in a browser. */
const interfaces =
  /^(react|react-dom|preact|vue|svelte|solid-js|zustand|redux|mobx|pinia|vuex|jotai|recoil|@reduxjs\/.*|@angular\/.*|@tanstack\/(react|vue|svelte).*|react-.*|next\/(navigation|link|router))$/;

/** Code whose writes of a status are no worker's. */
export const isAside = ({ file, imports }: Module): boolean =>
  asideFolder.test(file) ||
  asideFile.test(file) ||
  /\.[jt]sx$/.test(file) ||
  imports.some(({ from }) => interfaces.test(from));
