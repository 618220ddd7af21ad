import { loadFolder } from '../load.js';
import { Code } from './code.js';
import { Folder } from './fold.js';
import { findTransitions } from './status/transitions.js';
import { suppressionsOf } from './suppressions.js';
import { unboundIn } from './unbound.js';
/** The front end of a programming language: recognisers, stores and edits are found in its folder. */
export async function codeFrontEnd(parts) {
    const folder = `languages/${parts.id}`;
    const [recognisers, stores] = await Promise.all([
        loadFolder(`${folder}/recognisers`),
        loadFolder(`${folder}/stores`),
    ]);
    const edits = new Map();
    return {
        read(source) {
            const { module, problems } = parts.parse(source);
            return { file: source.file, problems, suppressions: suppressionsOf(module, source.text), content: module };
        },
        async facts(readings, files, settings) {
            const base = codeBase(parts, readings.map((reading) => reading.content), files, settings);
            const facts = [...recognisers.values()].flatMap((recogniser) => [...recogniser.find(base)]);
            return { facts: findTransitions(base, [...stores.values()], facts), problems: [] };
        },
        unbound: (source) => unboundIn(parts.parse(source).module),
        async edit(source, change, context) {
            if (edits.size === 0)
                for (const [name, edit] of await loadFolder(`${folder}/edits`))
                    edits.set(name, edit);
            const edit = edits.get(change.do);
            const module = (file) => {
                const text = file === source.file ? source.text : context.files.read(file);
                return text === undefined ? undefined : parts.parse({ file, text }).module;
            };
            return edit
                ? edit(source, change, context, module)
                : { skipped: `no ${parts.id} edit writes it yet`, at: change.at };
        },
    };
}
function codeBase(parts, modules, files, settings) {
    const byFile = new Map(modules.map((module) => [module.file, module]));
    const code = new Code({
        target: (from, file) => parts.target(from, file, files),
        submodule: (from, path, file) => parts.submodule?.(from, path, file, files),
        module(file) {
            if (!byFile.has(file)) {
                const text = files.read(file);
                byFile.set(file, text === undefined ? undefined : parts.parse({ file, text }).module);
            }
            return byFile.get(file);
        },
    });
    const folder = new Folder(code, parts.dialect);
    return {
        language: parts.id,
        modules,
        code,
        near: code,
        files,
        settings,
        fold: (expression, place) => folder.fold(expression, place),
    };
}
