export * from './bureau-time';
export * from './catalogue';
export * from './credit-code';
export * from './event';
export * from './ids';
export * from './money';
export * from './text';
export * from './values';
