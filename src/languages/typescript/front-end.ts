import { codeFrontEnd } from '../../code/front-end.js';
import type { FrontEnd } from '../language.js';
import { dialect } from './dialect.js';
import { target } from './linking.js';
import { parse } from './parse.js';

export const typescriptFrontEnd = (): Promise<FrontEnd> => codeFrontEnd({ id: 'typescript', parse, target, dialect });
