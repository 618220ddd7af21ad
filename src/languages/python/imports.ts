import type { Statement } from '../../code/module.js';
import { field, fields, ofType, type Syntax } from '../../text/syntax.js';
import { type Reader, span, textOf } from './reader.js';

/** The names that an import statement binds go to the file's imports, wherever it stands. */
export function readImport(node: Syntax, reader: Reader): Statement {
  const module = field(node, 'module_name');
  const from = module && plain(module, reader);
  if (from !== undefined && ofType(node, 'wildcard_import'))
    reader.imports.push({ ...span(node), local: '*', from, name: '*' });
  for (const one of fields(node, 'name')) {
    const alias = field(one, 'alias');
    const name = plain(alias ? field(one, 'name')! : one, reader);
    const as = alias && textOf(alias, reader);
    if (from !== undefined) reader.imports.push({ ...span(node), local: as ?? name, from, name });
    else if (as !== undefined) reader.imports.push({ ...span(node), local: as, from: name, name: '*' });
    // `import a.b` binds `a`, by which `b` is then reached.
    else reader.imports.push({ ...span(node), local: name.split('.')[0]!, from: name.split('.')[0]!, name: '*' });
  }
  return { is: 'other', ...span(node) };
}

/** Python allows spaces and line continuations around the dots. */
const plain = (node: Syntax, reader: Reader): string => textOf(node, reader).replace(/[\s\\]+/g, '');
