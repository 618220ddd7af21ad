export * from './finding.js';
export * from './known.js';
export * from './model.js';
export * from './seconds.js';
