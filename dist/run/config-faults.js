import { unknownWord } from './nearest.js';
import { configSchema, jsonSchema } from './schema.js';
export async function configFaults(value, rules) {
    const { error } = configSchema(rules).safeParse(value);
    const faults = (error?.issues ?? []).flatMap((issue) => chosen(issue, value));
    return (await Promise.all(faults.map((issue) => said(issue, rules)))).flat();
}
async function said(issue, rules) {
    const path = issue.path;
    const under = path.length > 0 ? `${path.join('.')}: ` : '';
    if (issue.code !== 'unrecognized_keys')
        return [{ path, message: under + issue.message }];
    const what = path.at(-1) === 'rules' ? 'rule' : 'key';
    const known = keysAt(jsonSchema(rules), path);
    return Promise.all(issue.keys.map(async (key) => ({ path: [...path, key], message: under + (await unknownWord(what, key, known)) })));
}
/** A rule's setting is a level or an object: only the faults of the form that was chosen help. */
function chosen(issue, value) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const [ofLevel, ofObject] = issue.errors;
    const found = issue.path.reduce((within, key) => within[key], value);
    const faults = isObject(found) ? ofObject : ofLevel;
    return (faults ?? []).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The keys that the schema knows at a path. */
function keysAt(schema, path) {
    if (schema.anyOf)
        return schema.anyOf.flatMap((one) => keysAt(one, path));
    const [key, ...rest] = path;
    if (key === undefined)
        return Object.keys(schema.properties ?? {});
    const next = typeof key === 'number' ? schema.items : schema.properties?.[key];
    return next ? keysAt(next, rest) : [];
}
