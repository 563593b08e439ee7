export * from './actors';
export * from './database';
export * from './event';
export * from './graphql';
export * from './nats';
export * from './time';
