import { Code, type Meaning } from '../../src/code/code.js';
import type { Expression, Module } from '../../src/code/module.js';
import { type Place, walk } from '../../src/code/walk.js';
import { target } from '../../src/languages/typescript/linking.js';
import { parse } from '../../src/languages/typescript/parse.js';
import { filesOf, type Tree } from './project.js';

/** The code of a TypeScript project in memory. */
export function codeOf(tree: Tree): Code {
  const files = filesOf(tree);
  const modules = new Map<string, Module | undefined>();
  return new Code({
    target: (from, file) => target(from, file, files),
    module(file) {
      const text = files.read(file);
      if (!modules.has(file)) modules.set(file, text === undefined ? undefined : parse({ file, text }).module);
      return modules.get(file);
    },
  });
}

/** The value that is given to `seen` by `seen(…)`, and where. */
export function seenIn(file: string, code: Code): { value: Expression; place: Place } {
  let found: { value: Expression; place: Place } | undefined;
  walk(code.module(file)!, {
    expression(expression, place) {
      if (expression.is !== 'call' || expression.callee.is !== 'name' || expression.callee.name !== 'seen') return;
      found = { value: expression.arguments[0]!.value, place };
    },
  });
  if (!found) throw new Error(`nothing is seen in ${file}`);
  return found;
}

/** What `seen(…)` of a file is given, in short. */
export function meantIn(file: string, tree: Tree): string {
  const code = codeOf(tree);
  const { value, place } = seenIn(file, code);
  return spoken(code.meaning(value, place));
}

function spoken(meaning: Meaning | undefined): string {
  switch (meaning?.is) {
    case undefined:
      return 'unknown';
    case 'value':
      return meaning.value.is === 'literal' ? JSON.stringify(meaning.value.value) : `a ${meaning.value.is}`;
    case 'function': {
      const { self } = meaning;
      const owner = self && 'class' in self ? `${self.class.name}.` : '';
      return `function ${owner}${meaning.function.name} of ${meaning.place.module.file}`;
    }
    case 'class':
    case 'instance':
      return `${meaning.is} ${meaning.class.name} of ${meaning.place.module.file}`;
    case 'module':
      return `module ${meaning.module.file}`;
    case 'outside':
      return `outside ${[meaning.from, ...meaning.path].join(' ')}`;
  }
}
