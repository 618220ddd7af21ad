import { codeFrontEnd } from '../../code/front-end.js';
import { dialect } from './dialect.js';
import { target } from './linking.js';
import { parse } from './parse.js';
export const typescriptFrontEnd = () => codeFrontEnd({ id: 'typescript', parse, target, dialect });
