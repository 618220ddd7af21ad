import { defaultConfig, withLevels } from './config.js';
import { chooseFiles } from './files.js';
import { loadLanguages } from './read.js';
import { scopeOf } from './scope.js';
/**
 * Finds the project, its configuration and its relevant files.
 *
 * @throws UsageError for a path or a configuration that cannot be followed.
 */
export async function gather({ cwd, paths, config: file, levels = new Map() }) {
    const scope = scopeOf(cwd, paths, file);
    const config = withLevels(await configOf(scope), levels);
    const languages = await loadLanguages();
    const chosen = await chooseFiles(scope, languages, config);
    return { scope, languages, input: { ...chosen, config, only: scope.only, name: scope.name } };
}
async function configOf({ config, root, nameOf }) {
    if (config === undefined)
        return defaultConfig;
    const { readConfig } = await import('./config-file.js');
    return readConfig(config, root, nameOf(config));
}
