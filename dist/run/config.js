import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
export const defaultConfig = {
    profile: 'early-ack',
    rules: {},
    overrides: [],
    ignores: () => undefined,
    claimFunctions: [],
    claims: {},
};
const names = ['queue-lint.config.json', 'queue-lint.config.jsonc', 'package.json'];
/** The nearest configuration from a folder upward, `until` being the last to be looked at. */
export function findConfig(folder, until) {
    for (const name of names) {
        const path = join(folder, name);
        if (existsSync(path) && (name !== 'package.json' || hasKey(path)))
            return path;
    }
    const above = dirname(folder);
    return folder === until || above === folder ? undefined : findConfig(above, until);
}
/** A key with a section under it: a dependency on queue-lint has a version there. */
const hasKey = (path) => /"queue-lint"\s*:\s*\{/.test(readFileSync(path, 'utf8'));
/** Levels from the command line: they outrank the configuration's overrides too. */
export function withLevels(config, levels) {
    if (levels.size === 0)
        return config;
    const rules = Object.fromEntries([...levels].map(([rule, level]) => [rule, { level }]));
    return { ...config, overrides: [...config.overrides, { matches: () => true, rules }] };
}
