/** Reads the command line of a script. */
import { parseArgs, type ParseArgsConfig } from "node:util";

type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;

/** The values of options, as `parseArgs` of Node returns them. */
export type Values<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options }>
>["values"];

/**
 * Parses options, and converts them with `read`, which throws if a value is not valid. In that case, and if an option is
 * unknown, prints the reason and the usage.
 * @param print Receives the text. @default console.error
 * @returns `undefined` if the command line is not valid.
 */
export function readCommandLine<const Options extends OptionsConfig, Result>(
  args: readonly string[],
  usage: string,
  options: Options,
  read: (values: Values<Options>) => Result,
  print: (text: string) => void = console.error,
): Result | undefined {
  try {
    return read(parseArgs({ args: [...args], options, allowNegative: true }).values);
  } catch (error) {
    print(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}
