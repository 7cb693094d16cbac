/** Computations of the data quality of datasets. */
import type { DataGovernanceDataQualitiesComputationStatusResponse as Status } from "../../../../generated/schema.ts";
import type { Reactions } from "../../http/handler.ts";
import { requirePlaced } from "../placed.ts";
import { proceed } from "../progress.ts";

const COMPUTATIONS = "/api/data-governance/data-qualities/computations";

type Computation = Status & { readonly ownerId: string };

/** What follows each status that is not final. */
const NEXT: Readonly<Record<string, string>> = {
  PROFILE_REQUESTED: "REQUESTED",
  REQUESTED: "SUBMITTED",
  SUBMITTED: "SUCCEEDED",
};

export const computationReactions: Reactions = {
  "POST /api/data-governance/data-qualities/computations": ({ state, user, url }) => {
    const id = state.ids.uuid();
    const computation: Computation = { ownerId: user.id, status: "PROFILE_REQUESTED" };
    state.store.at<Computation>(COMPUTATIONS).set(id, computation);
    proceed<Computation>(state, COMPUTATIONS, id, ({ status }) =>
      NEXT[status] === undefined ? undefined : { status: NEXT[status] },
    );
    const headers = { location: `${url.origin}${COMPUTATIONS}/${id}` };
    return { status: 202, body: { computationId: id }, headers };
  },

  "GET /api/data-governance/data-qualities/computations/{computationId}": (call) => {
    const { status } = requirePlaced<Computation>(call, COMPUTATIONS, call.path.computationId);
    return { status: 200, body: { status } };
  },
};
