import { classify } from './failures';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('a failure of a batch', () => {
  it.each(['08006', '08P01', '57P01', '57P03', '40001', '40P01', '53300', '53100', '58030', '55P03', '25006', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])(
    'passes by itself › %s', code => expect(classify(withCode(code))).toBe('passing'));

  it.each(['23505', '22P02', '42P01', '57014', '23503', 'ENOENT', 'P0001'])('may be the event’s own fault › %s', code =>
    expect(classify(withCode(code))).toBe('counted'));

  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect', 'Client has encountered a connection error and is not queryable'])(
    'passes by itself › %s', message => expect(classify(new Error(message))).toBe('passing'));

  it('is looked for beneath what TypeORM or a reaction wraps around it', () => {
    expect(classify(Object.assign(new Error('QueryFailedError'), { driverError: withCode('40P01') }))).toBe('passing');
    expect(classify(new Error('could not save', { cause: withCode('57P01') }))).toBe('passing');
    const circular = new Error('x');
    circular.cause = circular;
    expect(classify(circular)).toBe('counted');
  });

  it.each([undefined, null, 'text', 7, {}])('is counted where it is no error › %p', thrown => expect(classify(thrown)).toBe('counted'));
});
