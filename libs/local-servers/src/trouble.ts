/** Something outside of the program that its user can put right: told in one sentence, without a stack. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  constructor(readonly zh: string, readonly en: string) {
    super(`${zh}\n${en}`);
  }
}

/** The code of a system or database error; empty where it has none. */
export const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** Runs the work; a full disk or a folder that may not be written becomes a sentence about that folder. */
export const writingTo = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') throw diskFull(folder);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') throw notWritable(folder);
    throw error;
  }
};

export const diskFull = (folder: string): Trouble =>
  new Trouble(`磁盘已满,无法写入 ${folder}。请清理空间,或用 --data 指定其他目录。`, `The disk is full: cannot write to ${folder}. Free some space, or name another folder with --data.`);

export const notWritable = (folder: string): Trouble =>
  new Trouble(`目录 ${folder} 不可写。请修改权限,或用 --data 指定其他目录。`, `The folder ${folder} cannot be written to. Change its permissions, or name another folder with --data.`);
