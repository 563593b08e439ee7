export * from './actor';
export * from './permissions';
export * from './row-scope';
export * from './tokens';
