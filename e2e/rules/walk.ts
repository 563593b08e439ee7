import { bureauDay } from '@keyaccount/contracts';
import { checkInvariants, told } from '../../infra/src/invariants/invariants';
import { readDatabases } from '../../infra/src/invariants/databases';
import { PASSWORD, toldCity } from './told-city';

type Variables = Readonly<Record<string, unknown>>;
type Fault = { readonly message: string; readonly extensions: { readonly code: string; readonly reason?: string; readonly rule?: string; readonly messageEn?: string } };
type Answer<Data> = { readonly data?: Data | null; readonly errors?: readonly Fault[] };

const post = async <Data>(url: string, query: string, variables: Variables, token?: string): Promise<Answer<Data>> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
};

/** "CODE Reason RULE" of each fault. */
const reasonsOf = ({ errors }: Answer<unknown>): string | undefined => errors?.map(({ extensions: { code, reason, rule } }) => [code, reason, rule].filter(Boolean).join(' ')).join();

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';

/** One of the sample's users at the gateway; signs in anew where the session is over. */
const signedIn = (url: string, username: string) => {
  let token: string | undefined;
  const signIn = async (): Promise<string> => {
    const { data, errors } = await post<{ signIn: { token: string } }>(url, SIGN_IN, { input: { username, password: PASSWORD } });
    if (!data) throw new Error(`${username} cannot sign in: ${JSON.stringify(errors)}`);
    return data.signIn.token;
  };
  return {
    send: async <Data>(query: string, variables: Variables): Promise<Answer<Data>> => {
      token ??= await signIn();
      const answer = await post<Data>(url, query, variables, token);
      if (answer.errors?.[0]?.extensions.code !== 'UNAUTHENTICATED') return answer;
      token = await signIn();
      return post<Data>(url, query, variables, token);
    },
    /** Sends a file; answers the status or the code by which it is refused. */
    upload: async (path: string, text: string): Promise<string> => {
      token = await signIn();
      const response = await fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'text/csv; charset=utf-8', authorization: `Bearer ${token}` }, body: text });
      return ((await response.json()) as Answer<unknown>).errors?.[0]?.extensions.code ?? String(response.status);
    },
  };
};

/** A mutation with its one input; what it selects of its payload. */
const mutationOf = (name: string, selection: string, input: string): string => `mutation ($input: ${input}!) { ${name}(input: $input) { ${selection} } }`;
const inputOf = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;

export type Doing = { readonly input: Variables; readonly select?: string; readonly type?: string };

/** Somebody who walks the rules. */
const personAt = (url: string, username: string) => {
  const { send, upload } = signedIn(url, username);
  const ask = async <Data = Record<string, unknown>>(query: string, variables: Variables = {}): Promise<Data> => {
    const { data, errors } = await send<Data>(query, variables);
    if (!data || errors) throw new Error(`${username} asked ${query}\nand was answered ${JSON.stringify(errors, null, 1)}`);
    return data;
  };
  const faultsOf = async (query: string, variables: Variables): Promise<string | undefined> => reasonsOf(await send(query, variables));
  return {
    ask, upload,
    /** Carries a mutation out. */
    does: async <Payload = Record<string, unknown>>(name: string, { input, select = '__typename', type = inputOf(name) }: Doing): Promise<Payload> =>
      (await ask<Record<string, Payload>>(mutationOf(name, select, type), { input }))[name] as Payload,
    /** "CODE Reason RULE" by which a mutation is refused; undefined where it is carried out. */
    refused: (name: string, { input, select = '__typename', type = inputOf(name) }: Doing) => faultsOf(mutationOf(name, select, type), { input }),
    faultsOf: (query: string, variables: Variables = {}) => faultsOf(query, variables),
  };
};
export type Person = ReturnType<typeof personAt>;

export type Step = { readonly type: string; readonly summary: string; readonly summaryEn: string; readonly customer: { readonly id: string } | null };

/** The city after its story, to walk rules in. */
export const openWalk = async () => {
  const city = await toldCity();
  const people = new Map<string, Person>();
  const as = (username: string): Person => {
    const person = people.get(username) ?? personAt(city.url, username);
    people.set(username, person);
    return person;
  };
  return {
    as,
    upload: (username: string, path: '/imports/customers' | '/imports/revenue', text: string) => as(username).upload(path, text),
    /** Somebody who has not signed in. */
    stranger: async (query: string) => reasonsOf(await post(city.url, query, {})),
    forward: city.clock.forward,
    /** The bureau's day, so many days from now. */
    day: (days = 0): string => bureauDay(new Date(city.clock.now().getTime() + days * 86_400_000)),
    now: () => city.clock.now(),
    /** Every event has had its effect. */
    quiet: city.quiet,
    /** What happened under one correlation, as somebody sees it: oldest first. */
    cascade: async (correlationId: string, username = 'director'): Promise<Step[]> => {
      const { activity } = await as(username).ask<{ activity: { edges: { node: Step }[] } }>(
        'query ($id: ID!) { activity(correlationId: $id, first: 200) { edges { node { type summary summaryEn customer { id } } } } }', { id: correlationId });
      return activity.edges.map(({ node }) => node).reverse();
    },
    /** What does not hold in the databases. */
    violations: async (): Promise<string[]> => {
      const databases = readDatabases(city.urls, city.clock);
      try {
        return (await checkInvariants(databases, () => undefined)).filter(({ finding }) => finding.offending > 0).map(told);
      } finally {
        await databases.close();
      }
    },
    stop: city.stop,
  };
};
export type Walk = Awaited<ReturnType<typeof openWalk>>;
