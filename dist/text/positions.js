import { lineStarts, positionAt } from './lines.js';
/** Lines and columns of the files of a run; each file's line starts are counted once. */
export function positions(files) {
    const starts = new Map();
    return (file, offset) => {
        let lines = starts.get(file);
        if (!lines) {
            lines = lineStarts(files.read(file) ?? '');
            starts.set(file, lines);
        }
        return positionAt(lines, offset);
    };
}
/** A place as messages name it: `app/tasks.py:12`. */
export function placeNames(files, name = (file) => file) {
    const place = positions(files);
    return (at) => `${name(at.file)}:${place(at.file, at.start).line}`;
}
