import type { OutputListItem, ReportRequest } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { readOptions, type OptionsTable } from "../../core/options.ts";
import { QlikInputError, QlikProtocolError } from "../../errors/errors.ts";
import { paginate } from "../../lists/paginate.ts";
import type { Bytes } from "../files/body-reader.ts";
import { saveFile } from "../files/save-file.ts";
import { READ_OPTIONS, readTempFile, TEMP_FILE, type ReadOptions } from "../files/temp-file.ts";
import { parseTempLocation } from "../files/temp-location.ts";
import { beginJob } from "../job.ts";
import type { RunHandle, WaitOptions } from "../wait/handle.ts";
import { WAIT_OPTIONS } from "../wait/options.ts";
import { waitFor } from "../wait/wait-for.ts";

const REPORTS = "POST /api/v1/reports";
const OUTPUTS = "/api/v1/reports/{id}/outputs";

/** How a report is made and read; `deadline` and `signal` are for both. */
export interface ReportOptions extends WaitOptions, ReadOptions {}

const OPTIONS = { ...WAIT_OPTIONS, ...READ_OPTIONS } satisfies OptionsTable<ReportOptions>;

/** A report that is waited for, and its files. */
export interface Report extends RunHandle<typeof REPORTS> {
  /** Returns the outputs of the report, once it is done. */
  outputs(): Promise<OutputListItem[]>;
  /** Returns a file of the report, which is held in memory. `outputId` is needed when there are several. */
  blob(outputId?: string): Promise<Blob>;
  /**
   * Writes a file of the report completely or not at all, as the `saveTo` of `exportApp` does.
   *
   * @param outputId needed when there are several
   * @throws {QlikInputError} when the report has several outputs, or none with this id.
   * @throws {QlikFileError} when the file cannot be written.
   */
  saveTo(path: string | URL, outputId?: string): Promise<void>;
}

/**
 * Creates a report, as `waitFor(qlik, "POST /api/v1/reports", …)` does, and downloads its files. Downloads resume after a
 * broken connection.
 *
 * @throws {QlikInputError} at once, for options that can't be used.
 * @example
 * await createReport(qlik, definition, { deadline: "15m" }).saveTo("q3.pdf");
 */
export function createReport(
  qlik: AnyQlikClient,
  definition: ReportRequest,
  options: ReportOptions = {},
): Report {
  const { timeout, onProgress, ...waiting } = readOptions(options, OPTIONS);
  const results = resultsOf(qlik);
  const { clock, origin } = results;
  const { signal, deadline } = waiting;
  const startedAt = clock.monotonic();
  const run = waitFor(qlik, REPORTS, { body: definition }, waiting);

  const outputs = async (callSignal = signal): Promise<OutputListItem[]> => {
    await run;
    const params = { path: { id: run.id! } };
    const call = { params, ...(callSignal && { signal: callSignal }) };
    const all: OutputListItem[] = [];
    for await (const output of paginate(qlik, OUTPUTS, call)) all.push(output);
    return all;
  };
  async function* parts(outputId: string | undefined): AsyncGenerator<Bytes, void> {
    await run;
    const left = Math.max(1, deadline - (clock.monotonic() - startedAt));
    const call = { method: "GET", path: TEMP_FILE };
    const limits = { signal, deadline: left };
    const job = beginJob(clock, limits, call, "The download of the report", 'Increase "deadline".');
    try {
      const { location = "" } = pick(await outputs(job.signal), outputId);
      const place = { method: "GET", path: OUTPUTS, what: "The location of the output" };
      const file = parseTempLocation(location, origin, place);
      yield* readTempFile(results, { ...file, anyType: true }, job, { timeout, onProgress });
    } catch (error) {
      job.throwIfEnded();
      throw error;
    } finally {
      job.end();
    }
  }
  /** Marks the rejection of the run as handled: the caller gets it in another way. */
  const markHandled = (): void => {
    run.catch(() => undefined);
  };
  return Object.assign(run, {
    outputs() {
      markHandled();
      return outputs();
    },
    async blob(outputId?: string) {
      markHandled();
      const all: Bytes[] = [];
      for await (const part of parts(outputId)) all.push(part);
      return new Blob(all);
    },
    saveTo(path: string | URL, outputId?: string) {
      markHandled();
      return saveFile(path, parts(outputId));
    },
  });
}

function pick(outputs: readonly OutputListItem[], outputId: string | undefined): OutputListItem {
  const ids = outputs.map((output) => JSON.stringify(output.outputId)).join(", ");
  const found = outputs.filter((output) => outputId === undefined || output.outputId === outputId);
  const [output, ...others] = found;
  if (output && others.length === 0) return output;
  if (outputs.length === 0) {
    const call = { method: "GET", path: OUTPUTS, excerpt: "" };
    throw new QlikProtocolError("The report is done, but has no output.", call);
  }
  throw new QlikInputError(`"outputId" must be one of the report's outputs: ${ids}.`);
}
