import type { CodeBase } from '../../../code/recogniser.js';
import type { Candidate } from './candidates.js';
import type { Option } from './options.js';
import { numberIn, scalarOf } from './values.js';

/** Keys that are Celery's own words. `prefetch`, `timeLimit`, `concurrency` alone are anybody's: links, images, tests, promises. */
const ownWords = /^(task(Soft|Hard)?TimeLimit|softTimeLimit|(worker)?prefetchMultiplier)/i;

/** Whether the options can only be those of a queue's worker, or task. */
export function isWorkers({ options: { found } }: Candidate, base: CodeBase): boolean {
  const ack = found.get('ack');
  if (ack && !isFlag(ack, base)) return false;
  // What only passes on what it is given sets nothing.
  if (ack)
    return [...found].some(
      ([setting, option]) => setting !== 'name' && base.fold(option.value, option.place).is === 'set',
    );
  const words = [...found.values()].filter((option) => ownWords.test(option.key) && isNumber(option, base)).length;
  const visibility = found.get('visibility');
  const beside = (['timeLimit', 'softTimeLimit', 'prefetch'] as const).filter((one) => {
    const option = found.get(one);
    return option && isNumber(option, base);
  });
  return (visibility !== undefined && isNumber(visibility, base) && beside.length > 0) || words >= 2;
}

/** A schema's `boolean()` or a documented default is no flag that is set. */
function isFlag(ack: Option, base: CodeBase): boolean {
  const known = scalarOf({ ...ack, doubt: undefined }, base);
  return known.is === 'unknown'
    ? !['object', 'call', 'function'].includes(ack.value.is)
    : typeof known.value === 'boolean';
}

/** A number, or what may be one; a text, a flag and what a call makes (`Duration.minutes(5)`) are not. */
function isNumber(option: Option, base: CodeBase): boolean {
  const known = scalarOf({ ...option, doubt: undefined }, base);
  if (known.is !== 'unknown') return numberIn(known.value) !== undefined || known.value === null;
  return ['name', 'member', 'index', 'binary', 'ternary'].includes(option.value.is);
}
