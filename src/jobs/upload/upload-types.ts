/** Which operations take files, where, and what else they take. Types alone. */
import type { CallIndex } from "../../../generated/calls.ts";
import type { CommonOptions, DataOf } from "../../call/call-types.ts";
import type { OperationAt, PathFor } from "../../call/methods.ts";
import type { CallResult } from "../../call/result.ts";
import type { UploadSource } from "../files/source.ts";
import type { JobOptions } from "../job.ts";

type UploadMethod = "POST" | "PUT" | "PATCH";

/** The operations that take bytes, or a form with a file, as `METHOD /path`. */
export type UploadOperation = {
  [M in UploadMethod]: {
    [P in PathFor<M>]: [SourceOf<OperationAt<M, P>>] extends [never] ? never : `${M} ${P}`;
  }[PathFor<M>];
}[UploadMethod];

/** What an operation takes: the bytes, or the files of its form by the names of their parts. */
type SourceOf<Op> =
  ContentOf<Op> extends infer Content
    ? Content extends { "application/octet-stream": unknown }
      ? UploadSource
      : Content extends { "multipart/form-data": infer Form }
        ? AtLeastOne<{ [Part in FilePartOf<Form>]: UploadSource }>
        : never
    : never;

type ContentOf<Op> = Op extends { requestBody?: { content: infer Content } } ? Content : never;

type FilePartOf<Form> = {
  [Part in keyof Form]-?: [Extract<Form[Part], Blob>] extends [never] ? never : Part;
}[keyof Form];

type AtLeastOne<Parts> = {
  [Part in keyof Parts]: { readonly [P in Part]: Parts[P] } & Partial<Readonly<Omit<Parts, Part>>>;
}[keyof Parts];

type OperationOf<Key> = Key extends `${infer M extends UploadMethod} ${infer P}`
  ? P extends PathFor<M>
    ? OperationAt<M, P>
    : never
  : never;

type OptionsOf<Key> = Key extends `${infer M extends UploadMethod} ${infer P}`
  ? P extends keyof CallIndex[M]
    ? Omit<CallIndex[M][P], keyof CommonOptions | "body" | "accept">
    : never
  : never;

/** `body`: the other parts of a form. */
type FieldsOption<Content> = Content extends { "multipart/form-data": infer Form }
  ? FieldsIn<Omit<Form, FilePartOf<Form>>>
  : unknown;

type FieldsIn<Fields> = keyof Fields extends never
  ? unknown
  : object extends Fields
    ? { readonly body?: Fields | undefined }
    : { readonly body: Fields };

/** Where the bytes of an operation come from: one source, or `{ part: source }` for a form. */
export type UploadSourceFor<Key extends UploadOperation> = SourceOf<OperationOf<Key>>;

/** The parameters of an operation, the other parts of its form, and what ends the upload early. */
export type UploadOptions<Key extends UploadOperation> = OptionsOf<Key> &
  FieldsOption<ContentOf<OperationOf<Key>>> &
  JobOptions;

/** What an operation returns. */
export type UploadResult<Key extends UploadOperation> = DataOf<CallResult<OperationOf<Key>>>;
