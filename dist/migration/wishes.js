/** The changes that findings carry. One without a change is a skip: a default, a computed value, or one beyond its range. */
export function* changesOrSkips(findings) {
    for (const finding of findings)
        yield finding.change ?? unwritable(finding);
}
export const unwritable = ({ at, message }) => ({
    at,
    skipped: `no value stands there to be replaced: ${message}`,
});
