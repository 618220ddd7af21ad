import { walk, walkStatements, within } from '../../../code/walk.js';
import { nameOf } from '../outside.js';
import { ConfMentions } from './conf-mentions.js';
const celeryClass = /^celery(\.app(\.base)?)?\.Celery$/;
const currentApp = /^celery(\._state)?\.(current_app|app\.current_app)$/;
/** Test suites make apps of their own, which run no jobs. */
export const isTest = (file) => /(^|\/)(tests?|testing)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$/.test(file);
export class Apps {
    base;
    all = [];
    confMentions;
    byCall = new Map();
    byClass = new Map();
    byFolder = new Map();
    constructor(base) {
        this.base = base;
        const modules = base.modules.filter(({ file }) => !isTest(file));
        this.confMentions = new ConfMentions(modules);
        const names = makerNames(modules);
        for (const module of modules)
            walk(module, {
                expression: (expression, place) => {
                    if (expression.is === 'call' && names.has(lastName(expression.callee) ?? ''))
                        this.note(expression, place);
                },
            });
    }
    /** The app that an expression stands for. */
    of(expression, place, depth = 0) {
        if (depth > 8)
            return undefined;
        const meaning = this.base.code.meaning(expression, place);
        if (meaning?.is === 'instance')
            return this.byClass.get(meaning.class);
        if (currentApp.test(nameOf(meaning) ?? ''))
            return this.nearest(place.module.file);
        if (meaning?.is !== 'value' || meaning.value.is !== 'call')
            return undefined;
        const made = this.byCall.get(meaning.value);
        if (made)
            return made;
        const callee = this.base.code.meaning(meaning.value.callee, meaning.place);
        return callee?.is === 'function' ? this.returned(callee, depth + 1) : undefined;
    }
    /** The app whose file is nearest in the tree of folders; undefined when two are equally near. */
    nearest(file) {
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        if (!this.byFolder.has(folder))
            this.byFolder.set(folder, this.search(file));
        return this.byFolder.get(folder);
    }
    search(file) {
        const shared = (app) => commonFolders(app.at.file, file);
        const most = Math.max(...this.all.map(shared));
        const near = this.all.filter((app) => shared(app) === most);
        const shallow = Math.min(...near.map((app) => app.at.file.split('/').length));
        const best = near.filter((app) => app.at.file.split('/').length === shallow);
        return best.length === 1 ? best[0] : undefined;
    }
    /** Where what a function of the project gives back is an app. */
    returned({ function: code, place }, depth) {
        const inside = within(place, code);
        const found = new Set();
        walkStatements(code.body, inside, {
            statement: (statement, where) => {
                if (statement.is === 'return' && statement.value && where.enclosing.length === inside.enclosing.length)
                    found.add(this.of(statement.value, inside, depth));
            },
        });
        return found.size === 1 ? [...found][0] : undefined;
    }
    note(expression, place) {
        const meaning = this.base.code.meaning(expression.callee, place);
        const own = meaning?.is === 'class' && this.isCelery(meaning) ? meaning.class : undefined;
        if (!own && !celeryClass.test(nameOf(meaning) ?? ''))
            return;
        if (own && this.byClass.has(own))
            return;
        const { file } = place.module;
        const app = {
            name: this.nameOf(expression, place) ?? file.replace(/(\/__init__)?\.py$/, ''),
            at: { file, start: expression.start, end: expression.end },
            call: expression,
            place,
            ...(own ? { class: own } : {}),
        };
        this.all.push(app);
        this.byCall.set(expression, app);
        if (own)
            this.byClass.set(own, app);
    }
    isCelery({ class: code, place }, depth = 0) {
        return code.bases.some((base) => {
            const meaning = this.base.code.meaning(base, place);
            if (celeryClass.test(nameOf(meaning) ?? ''))
                return true;
            return meaning?.is === 'class' && depth < 8 && this.isCelery(meaning, depth + 1);
        });
    }
    nameOf(call, place) {
        const [first] = call.arguments;
        const main = call.arguments.find(({ name }) => name === 'main') ?? (first?.name ? undefined : first);
        const known = main && !main.spread ? this.base.fold(main.value, place) : undefined;
        return known?.is === 'set' && typeof known.value === 'string' ? known.value : undefined;
    }
}
const lastName = (expression) => expression.is === 'name' || expression.is === 'member' ? expression.name : undefined;
/** The names by which some file may call Celery, or a class of the project that is one: what else need not be followed. */
function makerNames(modules) {
    const names = new Set(['Celery']);
    for (let before = 0; before < names.size;) {
        before = names.size;
        for (const module of modules) {
            for (const one of module.imports)
                if (names.has(one.name))
                    names.add(one.local);
            walk(module, {
                class(code) {
                    if (code.name && code.bases.some((one) => names.has(lastName(one) ?? '')))
                        names.add(code.name);
                },
            });
        }
    }
    return names;
}
function commonFolders(one, another) {
    const [a, b] = [one.split('/').slice(0, -1), another.split('/').slice(0, -1)];
    let count = 0;
    while (count < a.length && a[count] === b[count])
        count += 1;
    return count;
}
const functions = new WeakMap();
/** All functions of a module, nested ones too, with where each stands. */
export function functionsOf(module) {
    const already = functions.get(module);
    if (already)
        return already;
    const found = [];
    functions.set(module, found);
    walk(module, { function: (code, place) => found.push({ code, place }) });
    return found;
}
