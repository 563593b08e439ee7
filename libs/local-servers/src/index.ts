export * from './free-port';
export * from './nats-finder';
export * from './nats-server';
export * from './operating-system-user';
export * from './postgres-binaries';
export * from './postgres-server';
export * from './trouble';
