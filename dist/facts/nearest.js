/** The one whose file shares most folders with a file; undefined where several share as many. */
export function nearest(all, fileOf, file) {
    const shared = all.map((one) => sharedFolders(fileOf(one), file));
    const most = Math.max(...shared);
    const near = all.filter((_, index) => shared[index] === most);
    return near.length === 1 ? near[0] : undefined;
}
function sharedFolders(one, other) {
    const [a, b] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
    const differs = a.findIndex((part, index) => part !== b[index]);
    return differs < 0 ? a.length : differs;
}
