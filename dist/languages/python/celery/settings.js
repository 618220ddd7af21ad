import { locate } from '../../../code/walk.js';
export const isNamed = (slot) => slot?.is === 'written' && slot.key !== undefined;
/** The fact of an option that is written under a name. */
export function settingOf(slot, told, { files }) {
    const at = locate(slot.key, slot.place);
    const name = (files.read(at.file) ?? '').slice(at.start, at.end).replace(/^\w*["']+|["']+$/g, '');
    return {
        kind: 'setting',
        id: `setting:${at.file}:${name}:${at.start}:${told.of}`,
        at,
        language: 'python',
        name,
        whole: locate(slot.value, slot.place),
        ...told,
    };
}
