import { contains } from '../../../code/claims/spots.js';
import { indentUnit, newlineOf } from '../../../text/layout.js';
/** The compiler is loaded here, by the first claim that is written, and by nothing else. */
export async function openSheet(file, text) {
    const { Project } = await import('ts-morph');
    const project = new Project({
        useInMemoryFileSystem: true,
        skipLoadingLibFiles: true,
        compilerOptions: { allowJs: true, noLib: true },
    });
    const source = project.createSourceFile(`/${file}`, text);
    const imports = source.getImportDeclarations();
    const quotes = imports.length > 0 ? imports.map((one) => one.getModuleSpecifier().getText()).join('') : text;
    const statements = source.getStatements();
    return {
        file,
        text,
        source,
        quote: quotes.split('"').length > quotes.split("'").length ? '"' : "'",
        end: statements.filter((one) => one.getText().endsWith(';')).length * 2 >= statements.filter(canEnd).length ? ';' : '',
        newline: newlineOf(text),
        unit: indentUnit(text),
        typed: /\.[cm]?tsx?$/.test(file),
        commonjs: file.endsWith('.cjs') || (imports.length === 0 && /\brequire\(/.test(text)),
    };
}
const canEnd = (statement) => /^(Import|Variable|Expression|Export)/.test(statement.getKindName());
/** The compiler leaves a byte order mark out of its offsets. */
const shift = ({ text }) => (text.startsWith('\uFEFF') ? 1 : 0);
export const spanOf = (node, sheet) => ({
    start: node.getStart() + shift(sheet),
    end: node.getEnd() + shift(sheet),
});
/** Every place that means what is declared at a name, by the compiler's own references. */
export const mentionsOn = (sheet) => (declared, within) => {
    const node = sheet.source.getDescendantAtPos(declared.start - shift(sheet));
    const found = [{ start: declared.start, end: declared.end }, ...referencesTo(node, sheet)];
    return found
        .filter(({ start }, index) => found.findIndex((one) => one.start === start) === index)
        .filter((one) => contains(within, one));
};
export function referencesTo(node, sheet) {
    const referenced = node;
    return (referenced?.findReferencesAsNodes?.() ?? []).map((one) => spanOf(one, sheet));
}
/** Every identifier of the file. */
export const namesOn = ({ source }) => new Set(source.getDescendants().flatMap((one) => (one.getKindName() === 'Identifier' ? [one.getText()] : [])));
export const quoted = (value, { quote }) => quote + value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
