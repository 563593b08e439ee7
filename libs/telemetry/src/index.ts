export { createLogger, type LoggerOptions } from './logger';
export { metrics, observeQueues, type QueueState } from './metrics';
