export * from './actor';
export * from './permissions';
export * from './reader-grants';
export * from './redirects';
export * from './row-scope';
export * from './tokens';
