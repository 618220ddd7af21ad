import type { Module } from '../module.js';

/** Tests, and what runs beside the workers once and by hand. */
const asideFolder =
  /(^|\/)(tests?|__tests__|__mocks__|mocks?|specs?|e2e|fixtures?|cypress|stories|migrations?|migrate|seeds?|seeders?|admin|alembic|node_modules|vendor)\//i;
const scripts = /(^|\/)scripts?\//i;
const asideFile =
  /(^|\/)(test_[^/]*|conftest|[^/]*_test|setup|seed|admin)\.py$|[._-](test|spec|e2e|stories|mock)\.[cm]?[jt]sx?$|(^|\/)seed\.[cm]?[jt]s$/i;
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
