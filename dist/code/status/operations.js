/** A write that may exclude others: the code behind it runs under a claim, as far as can be told. */
export const mayClaim = (operation) => operation.is === 'claim' ||
    (operation.is === 'write' && (operation.condition === 'exclusive' || operation.condition === 'unknown')) ||
    (operation.is === 'read' && operation.locks);
