import type { Dialect } from '../../code/fold.js';
import { binary, text, truthy, unary } from './arithmetic.js';
import { foldCall } from './calls.js';
import { testOfUnset } from './comparisons.js';
import { environmentRead } from './environment.js';

export const dialect: Dialect = {
  binary,
  unary,
  truthy,
  text,
  environment: environmentRead,
  call: foldCall,
  special: testOfUnset,
};
