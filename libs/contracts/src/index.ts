export * from './catalogue';
export * from './event';
export * from './money';
export * from './values';
