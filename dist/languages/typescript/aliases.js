import { packageFolder } from './packages.js';
import { dirname, fileAt, foldersAround, isObject, join, matched, readJson, texts } from './paths.js';
/** The file that `compilerOptions.paths` or `baseUrl` of the nearest tsconfig gives to an import. */
export function aliased(from, file, files) {
    for (const folder of foldersAround(file))
        for (const name of ['tsconfig.json', 'jsconfig.json']) {
            const path = join(folder, name);
            if (!files.exists(path))
                continue;
            for (const one of [path, ...references(path, files)]) {
                const found = through(aliasesOf(one, files, 0), from, files);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
    return undefined;
}
function through({ base, paths }, from, files) {
    for (const { pattern, targets } of paths) {
        const star = matched(pattern, from);
        if (star === undefined)
            continue;
        for (const target of targets) {
            const found = fileAt(join('', target.replace('*', star)), files);
            if (found !== undefined)
                return found;
        }
    }
    return base === undefined ? undefined : fileAt(join(base, from), files);
}
/** A solution's tsconfig only refers to others, which say what holds for its files. */
function references(file, files) {
    const all = readJson(file, files)?.references;
    return (Array.isArray(all) ? all : []).flatMap((one) => {
        const path = isObject(one) && typeof one.path === 'string' ? join(dirname(file), one.path) : undefined;
        return path?.endsWith('.json') && files.exists(path) ? [path] : [];
    });
}
function aliasesOf(file, files, depth) {
    const config = readJson(file, files);
    if (!config || depth > 10)
        return { paths: [] };
    const options = isObject(config.compilerOptions) ? config.compilerOptions : {};
    const base = typeof options.baseUrl === 'string' ? join(dirname(file), options.baseUrl) : undefined;
    const inherited = [config.extends]
        .flat()
        .flatMap((one) => (typeof one === 'string' ? [aliasesOf(extended(one, file, files) ?? '', files, depth + 1)] : []))
        .reduce((all, one) => ({ base: one.base ?? all.base, paths: one.paths.length ? one.paths : all.paths }), {
        paths: [],
    });
    if (!isObject(options.paths))
        return { base: base ?? inherited.base, paths: inherited.paths };
    // Without a base URL they start at the file that holds them.
    const start = base ?? inherited.base ?? dirname(file);
    const paths = Object.entries(options.paths).map(([pattern, targets]) => ({
        pattern,
        targets: texts(targets).flatMap((target) => join(start, target) ?? []),
    }));
    return { base: base ?? inherited.base, paths: paths.sort((a, b) => b.pattern.length - a.pattern.length) };
}
function extended(from, file, files) {
    const name = /^(@[^/]+\/[^/]+|[^@./][^/]*)/.exec(from)?.[0];
    const folder = name === undefined ? dirname(file) : packageFolder(name, file, files);
    const path = folder === undefined ? undefined : join(folder, name === undefined ? from : `.${from.slice(name.length)}`);
    if (path === undefined)
        return undefined;
    return [path, `${path}.json`, `${path}/tsconfig.json`].find((one) => files.exists(one));
}
