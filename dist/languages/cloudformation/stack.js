import { entriesOf, entryOf, plainText, valueAt } from '../../data/node.js';
import { nearest } from '../../facts/nearest.js';
const none = { resolve: (node) => ({ is: 'node', node }), expand: (text) => text };
/** A template with those that it is merged with before it is deployed. */
export class Stack {
    own;
    others;
    variables;
    implied;
    cached = new Map();
    constructor(own, others = [], variables = none, 
    /** Resources that the tool adds by itself: the functions of the Serverless Framework. */
    implied = new Map()) {
        this.own = own;
        this.others = others;
        this.variables = variables;
        this.implied = implied;
    }
    /** Its own only. */
    get resources() {
        return this.resourcesIn(this.own);
    }
    resource(name) {
        return this.find((template) => this.resourcesIn(template).get(name)) ?? this.implied.get(name);
    }
    allResources() {
        return [
            ...[this.own, ...this.others].flatMap((one) => [...this.resourcesIn(one).values()]),
            ...this.implied.values(),
        ];
    }
    /** What a section of the template holds by a name: `Parameters`, `Mappings`, `Globals`. */
    section(section, name) {
        return this.find(({ root }) => valueAt(root, section, name));
    }
    /** Whether it cannot be told which part's section holds. */
    hasSeveral(section) {
        const holds = ({ root }) => valueAt(root, section) !== undefined;
        return (!holds(this.own) && this.others.some(holds) && this.find((one) => (holds(one) ? true : undefined)) === undefined);
    }
    /** The template's own, else that of the nearest other template that has any. */
    find(read) {
        const own = read(this.own);
        if (own !== undefined)
            return own;
        const found = this.others
            .map((template) => ({ template, value: read(template) }))
            .filter(({ value }) => value !== undefined);
        return nearest(found, ({ template }) => template.file, this.own.file)?.value;
    }
    resourcesIn(template) {
        let resources = this.cached.get(template);
        if (!resources) {
            resources = resourcesOf(template.root);
            this.cached.set(template, resources);
        }
        return resources;
    }
}
export function resourcesOf(root) {
    const resources = new Map();
    for (const { key, keyAt, value } of entriesOf(valueAt(root, 'Resources'))) {
        const type = plainText(entryOf(value, 'Type')?.value);
        if (type !== undefined && value.is === 'map')
            resources.set(key, { name: key, type, at: keyAt, node: value, properties: valueAt(value, 'Properties') });
    }
    return resources;
}
