export * from './free-port';
export * from './operating-system-user';
export * from './postgres-binaries';
export * from './postgres-server';
export * from './trouble';
