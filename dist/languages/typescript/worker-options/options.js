import { literalText } from '../../../code/walk.js';
import { valueIn } from '../../../facts/index.js';
import { isSection, settingOf } from './keys.js';
/** `broker: { url: 'sqs://' }`, `broker: { type: 'sqs' }`. */
const isBroker = (key, section = '') => /broker/i.test(section) && /^(url|type|kind|name|transport)$/.test(key);
/** The options of one worker, gathered from an object, its sections, and what is spread into them. */
export class Options {
    base;
    found = new Map();
    /** Identifiers beside them. */
    others = [];
    /** Every object that was read: none of them is a worker of its own. */
    objects = new Set();
    /** Why a key that is absent may be set all the same. */
    open;
    constructor(base) {
        this.base = base;
    }
    /** The object behind an expression; false where there is none to be read. */
    read(expression, place, from = {}, depth = 0) {
        const meaning = this.base.code.meaning(expression, place);
        const object = meaning?.is === 'value' && meaning.value.is === 'object' ? meaning.value : undefined;
        if (meaning?.is !== 'value' || !object || depth > 8)
            return false;
        this.objects.add(object);
        for (const entry of object.entries)
            this.entry(entry, meaning.place, from, depth);
        return true;
    }
    set(key, value, place, doubt) {
        const setting = settingOf(key);
        if (!setting || (value.is === 'name' && value.name === 'undefined'))
            return;
        this.found.set(setting, { key, value, place, doubt });
    }
    entry({ key, value }, place, from, depth) {
        if (!key) {
            this.spread(value, place, from, depth);
            return;
        }
        const name = literalText(key) ?? valueIn(this.base.fold(key, place));
        if (typeof name !== 'string')
            this.cover('a computed key may replace it');
        else if (isSection(name) && this.read(value, place, { ...from, section: name }, depth + 1))
            return;
        else if (isBroker(name, from.section))
            this.set('broker', value, place, from.doubt);
        else if (settingOf(name) && !this.isAnother(name, from))
            this.set(name, value, place, from.doubt);
        else if (isSection(name))
            this.open ??= `\`${name}\` is not written here`;
        else if (/^\w+$/.test(name))
            this.others.push({ key: name, keyAt: key, value, place });
    }
    /** A task's own `name` or `queue` further in does not rename the worker. */
    isAnother(key, { section }) {
        const setting = settingOf(key);
        return section !== undefined && (setting === 'name' || setting === 'queues') && this.found.has(setting);
    }
    /** `...shared`, `...(isBatch && { prefetch: 4 })`, `...(isBatch ? slow : fast)`. */
    spread(value, place, from, depth) {
        const perhaps = value.is === 'ternary'
            ? [value.then, value.otherwise]
            : value.is === 'binary' && value.operator === 'and'
                ? [value.right]
                : undefined;
        const read = perhaps
            ? perhaps
                .map((one) => this.read(one, place, { ...from, doubt: 'it depends on a condition' }, depth + 1))
                .every(Boolean)
            : this.read(value, place, from, depth + 1);
        if (!read)
            this.cover('what is spread into it may replace it');
    }
    cover(doubt) {
        this.open ??= doubt.replace('replace', 'set');
        for (const [setting, option] of this.found)
            this.found.set(setting, { ...option, doubt: option.doubt ?? doubt });
    }
}
