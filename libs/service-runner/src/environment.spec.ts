import { serviceEnvironment } from './environment';

const good = {
  DATABASE_URL: 'postgresql://grading_app:p4ss@127.0.0.1:5432/grading',
  NATS_URL: 'nats://127.0.0.1:4222',
  REQUEST_SIGNING_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  GATEWAY_PUBLIC_KEYS: '[{"kty":"OKP","crv":"Ed25519","x":"x"}]',
};

describe('the environment of a service', () => {
  it('names what it needs; the rest has standards', () => {
    const environment = serviceEnvironment('grading', good);
    expect(environment).toMatchObject({ PORT: 4_000, HEALTH_PORT: 4_001, HOST: '0.0.0.0', DATABASE_POOL: 10, NATS_REPLICAS: 1 });
    expect(environment.REQUEST_SIGNING_KEYS.map(key => key.id)).toEqual(['k1']);
    expect(environment.GATEWAY_PUBLIC_KEYS).toEqual(['{"kty":"OKP","crv":"Ed25519","x":"x"}']);
  });

  it.each(Object.keys(good))('without %s is refused by that name', name => {
    expect(() => serviceEnvironment('grading', { ...good, [name]: undefined })).toThrow(name);
  });

  it.each([
    ['DATABASE_URL', 'mysql://root:p4ss@db/x'], ['PORT', '99999'], ['REQUEST_SIGNING_KEYS', 'k1:c2hvcnQ='], ['GATEWAY_PUBLIC_KEYS', 'p4ss'],
  ])('with a wrong %s is refused by that name, without showing the value', (name, value) => {
    const refusal = (): unknown => {
      try {
        return serviceEnvironment('grading', { ...good, [name]: value });
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(refusal()).toContain(name);
    expect(refusal()).not.toContain(value);
  });
});
