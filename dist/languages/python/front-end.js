import { codeFrontEnd } from '../../code/front-end.js';
import { dialect } from './dialect.js';
import { loadParser } from './grammar.js';
import { submodule, target } from './linking.js';
import { parse } from './parse.js';
/** The parser is made once; reading is then synchronous. */
export async function pythonFrontEnd() {
    const parser = await loadParser();
    return codeFrontEnd({ id: 'python', parse: (source) => parse(parser, source), target, submodule, dialect });
}
