/** One loader for all that is asked for alike, so that it shares a statement. */
export const alike = <L>() => {
  const loaders = new Map<string, L>();
  return (asked: unknown, make: () => L): L => {
    const key = JSON.stringify(asked);
    const loader = loaders.get(key) ?? make();
    loaders.set(key, loader);
    return loader;
  };
};
