import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { applyChanges } from "../../engine/change.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Collection } from "../../engine/store.ts";
import { versionHeaders } from "../../http/conditional.ts";
import type { SentEvent } from "../../http/event-stream.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { placed, requirePlaced, type Caller } from "../placed.ts";
import { chunksOf, search, type Chunk } from "../knowledgebases/search.ts";
import { forbidden, withDefaults } from "../respond.ts";

type Schemas = QlikSchemas["assistants"];
type Assistant = Schemas["Assistant"] & { avatar?: unknown };
type Thread = Schemas["Thread"];
type Interaction = Schemas["Interaction"];
type Starter = Schemas["Starter"];
interface Ids {
  readonly assistantId: string;
  readonly threadId: string;
}
type At<Path> = Caller & { readonly path: Path };

const ASSISTANTS = "/api/v1/assistants";
const THREADS = `${ASSISTANTS}/{assistantId}/threads`;

/** An image is not returned: the assistant only says that it has one. */
function withAvatar({ avatar, ...assistant }: Assistant): Assistant {
  return { ...assistant, hasAvatar: assistant.hasAvatar ?? avatar !== undefined };
}

export const assistantRules: RulesByPath = {
  [ASSISTANTS]: rulesOf<Assistant>({
    ...placed(),
    create: (_, draft) => withAvatar(draft),
    change: (_, { hasAvatar, ...changed }) =>
      withAvatar({ ...changed, ...(changed.avatar === undefined && { hasAvatar: hasAvatar! }) }),
  }),

  [`${ASSISTANTS}/{assistantId}/starters`]: rulesOf<Starter>({
    create(call, draft) {
      const empty = { additionalContext: "", recommendedAnswer: NO_ANSWER, followups: [] };
      const { followups = [], ...starter } = withDefaults<Starter>(call, draft, empty);
      const newId = (): string => call.state.ids.uuid();
      return {
        ...starter,
        followups: followups.map((each) => ({ ...each, id: each.id === "" ? newId() : each.id })),
      };
    },
  }),

  // Conversations are their users' own.
  [THREADS]: rulesOf<Thread>({
    sees: ({ user }, { ownerId }) => user.admin || ownerId === user.id,
    present(call, thread) {
      const { assistantId, assistantid = assistantId } = call.path;
      const all = interactionsOf(call.state, String(assistantid), thread.id).records;
      const summaryStats = summarize(all);
      const hasFeedback = all.some(({ feedback }) => feedback !== undefined);
      return { ...thread, summaryStats, hasFeedback, messages: all.flatMap(messagesOf) };
    },
  }),

  [`${THREADS}/{threadId}/interactions`]: rulesOf<Interaction>({
    create({ path }, draft) {
      // No answer has the reason.
      const { rejectionReason, ...interaction } = draft as Schemas["CreateInteraction"] &
        typeof draft;
      return { ...interaction, threadId: String(path["threadId"]) };
    },
  }),
};

const NO_ANSWER = { content: "", contentType: "text" };

function interactionsOf(
  { store }: TenantState,
  assistantId: string,
  threadId: string,
): Collection<Interaction> {
  return store.at(`${ASSISTANTS}/${assistantId}/threads/${threadId}/interactions`);
}

function messagesOf({ id, request, response, sources, createdAt }: Interaction): object[] {
  return [
    { id, role: "human", content: request, sources: [], createdAt },
    { id, role: "ai", content: response, sources, createdAt },
  ];
}

const REASONS = ["other", "unhelpful", "inaccurate", "irrelevant", "repetitive"] as const;

function summarize(interactions: readonly Interaction[]): Schemas["FeedbackSummary"] {
  const all = interactions.flatMap(({ feedback }) => feedback ?? []);
  const count = (wanted: (each: Schemas["Feedback"]) => boolean): number =>
    all.filter(wanted).length;
  const reasons = REASONS.map((name) => [name, count(({ reason }) => reason === name)] as const);
  return {
    likes: count(({ vote }) => vote > 0),
    dislikes: count(({ vote }) => vote < 0),
    reviews: count(({ reviewStatus }) => reviewStatus === "reviewed"),
    ...(Object.fromEntries(reasons) as Record<(typeof REASONS)[number], number>),
    unanswered: interactions.filter(({ sources }) => sources.length === 0).length,
    interactions: interactions.length,
  };
}

function requireAssistant(call: At<{ readonly assistantId: string }>): Assistant {
  return requirePlaced<Assistant>(call, ASSISTANTS, call.path.assistantId);
}

/** Answers a prompt with what the knowledge bases have for its words, and keeps the interaction. */
function ask(call: At<Ids> & { readonly body: Schemas["PromptInput"] }): Interaction {
  const { state, user, path, body } = call;
  const { knowledgeBases } = requireAssistant(call);
  const { assistantId, threadId } = path;
  const thread = state.store.at<Thread>(`${ASSISTANTS}/${assistantId}/threads`).require(threadId);
  if (thread.ownerId !== user.id) throw forbidden(call, "The thread belongs to another user.");
  const { prompt = "", includeText = false } = body.input ?? {};
  const chunks = search(state, knowledgeBases, { prompt });
  const texts = chunks.map(({ text }) => text).join("; ");
  const now = isoTime(state.clock);
  const interaction: Interaction = {
    ...{ id: state.ids.uuid(), ownerId: user.id, threadId, createdAt: now, updatedAt: now },
    request: prompt,
    response:
      chunks.length > 0
        ? `The knowledge bases have: ${texts}.`
        : "The knowledge bases have nothing about this.",
    sources: chunks.map((chunk) => sourceOf(chunk, includeText)),
  };
  return interactionsOf(state, assistantId, threadId).set(interaction.id, interaction);
}

function sourceOf({ text, chunkMeta }: Chunk, includeText: boolean): Schemas["MessageSource"] {
  const { source, chunkId, documentId, datasourceId, knowledgeBaseId } = chunkMeta;
  const chunks = [{ chunkId, ...(includeText && { text }) }];
  return { source, documentId, datasourceId, knowledgebaseId: knowledgeBaseId, chunks };
}

/** Streams a text word by word. */
async function* stream(text: string): AsyncIterable<SentEvent> {
  for (const [data] of text.matchAll(/\s*\S+/g)) yield await Promise.resolve({ data });
}

const INTERACTION =
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}";
const FOLLOWUP = "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}";

type Feedback = Schemas["Feedback"];

/** Changes the feedback on an interaction. */
function changeFeedback(
  { state, path }: At<Ids & { readonly interactionId: string }>,
  feedbackOf: (interaction: Interaction) => Feedback,
): Interaction {
  const all = interactionsOf(state, path.assistantId, path.threadId);
  const feedback = feedbackOf(all.require(path.interactionId));
  return all.change(path.interactionId, { feedback, updatedAt: isoTime(state.clock) });
}

function requireFeedback({ id, feedback }: Interaction): Feedback {
  if (feedback) return feedback;
  throw absent(`feedback on the interaction ${id}`);
}

function absent(what: string): HttpError {
  return new HttpError(404, `There is no ${what}.`);
}

function created(body: Interaction): {
  status: 201;
  body: Interaction;
  headers: Record<string, string>;
} {
  return { status: 201, body, headers: versionHeaders(body) };
}

type Followup = Schemas["Followup"];

/** Changes a follow-up question of a starter, or removes it. */
function changeFollowup(
  {
    state,
    path,
  }: At<{ readonly assistantId: string; readonly starterId: string; readonly followupId: string }>,
  changed: (followup: Followup) => Followup | undefined,
): Starter {
  const starters = state.store.at<Starter>(`${ASSISTANTS}/${path.assistantId}/starters`);
  const { followups = [] } = starters.require(path.starterId);
  if (!followups.some(({ id }) => id === path.followupId)) {
    throw absent(`follow-up question ${path.followupId}`);
  }
  return starters.change(path.starterId, {
    followups: followups.flatMap((each) =>
      each.id === path.followupId ? (changed(each) ?? []) : each,
    ),
    updatedAt: isoTime(state.clock),
  });
}

export const assistantReactions: Reactions = {
  "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke": (call) => {
    const { response: output, request: question, sources } = ask(call);
    const headers = versionHeaders(requireAssistant(call));
    return { status: 200, body: { output, question, sources }, headers };
  },

  "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream": (call) => {
    const { response } = ask(call);
    return { status: 200, body: stream(response), headers: versionHeaders(requireAssistant(call)) };
  },

  "POST /api/v1/assistants/{assistantId}/actions/search": (call) => {
    const { knowledgeBases } = requireAssistant(call);
    const chunks = search(call.state, knowledgeBases, call.body ?? { prompt: "" });
    return { status: 200, body: { chunks } };
  },

  "GET /api/v1/assistants/{assistantId}/feedback": (call) => {
    const { state } = call;
    const { id } = requireAssistant(call);
    const threads = state.store.at<Thread>(`${ASSISTANTS}/${id}/threads`).records;
    const all = threads.flatMap((thread) => interactionsOf(state, id, thread.id).records);
    return { status: 200, body: summarize(all) };
  },

  "POST /api/v1/assistants/{assistantId}/sources/plaintexts": (call) => {
    const { knowledgeBases } = requireAssistant(call);
    const wanted = new Set(call.body?.chunkIds);
    const texts = chunksOf(call.state, knowledgeBases)
      .filter(({ chunkMeta }) => wanted.has(chunkMeta.chunkId))
      .map(({ chunkMeta, text }) => [chunkMeta.chunkId, text] as const);
    return { status: 202, body: { textByChunkId: Object.fromEntries<unknown>(texts) } };
  },

  [`POST ${INTERACTION}/feedback`]: (call) => {
    const { comment = "", ...given } = call.body!;
    const newId = call.state.ids.uuid();
    return created(
      // An interaction has one feedback.
      changeFeedback(call, ({ feedback: { id = newId } = {} }) => ({
        ...{ id, ...given, comment },
        ...{ reviewerId: call.user.id, reviewStatus: "unreviewed" },
      })),
    );
  },

  [`PATCH ${INTERACTION}/feedback/{feedbackId}`]: (call) => {
    const changed = changeFeedback(call, (interaction) => {
      const feedback = requireFeedback(interaction);
      if (feedback.id !== call.path.feedbackId) throw absent(`feedback ${call.path.feedbackId}`);
      return { ...(applyChanges(feedback, call.body ?? [], {}) as Feedback), id: feedback.id };
    });
    return { status: 204, headers: versionHeaders(changed) };
  },

  [`POST ${INTERACTION}/reviews`]: (call) => {
    const { reviewStatus } = call.body!;
    const review = {
      reviewStatus,
      reviewerId: call.user.id,
      reviewedAt: isoTime(call.state.clock),
    };
    return created(changeFeedback(call, (each) => ({ ...requireFeedback(each), ...review })));
  },

  [`PUT ${FOLLOWUP}`]: (call) => {
    const changed = changeFollowup(call, (followup) => ({ ...call.body!, id: followup.id }));
    return { status: 200, body: changed, headers: versionHeaders(changed) };
  },

  [`DELETE ${FOLLOWUP}`]: (call) => {
    changeFollowup(call, () => undefined);
    return { status: 204 };
  },
};
