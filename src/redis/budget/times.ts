import type { BudgetKey } from "../../transport/rate-budget.ts";

/** The durations of a line, in milliseconds. They follow from the window; the comments say what five minutes give. */
export interface Times {
  /** The window, counted 3 s longer than it is: requests arrive later than they are sent. */
  readonly window: number;
  /** The precision of counting: 1 s. */
  readonly bucket: number;
  /** How long permits may be used: 2 s. */
  readonly lease: number;
  /** How often a process that needs nothing reports that it lives: 5 s. */
  readonly heartbeat: number;
  /** How often Redis is tried while it is unavailable: 0.5 s. */
  readonly probe: number;
  /** How often the overview of the fleet's use is fetched: 1 s. */
  readonly overview: number;
  /** How many buckets a step of the overview has. */
  readonly step: number;
  /** How long new data waits for the reports of all processes, which go on by their local share: 1 s. */
  readonly gather: number;
  /** For how long new data is not used to the full: 10 s. */
  readonly settle: number;
  /** For how long requests are spread evenly after a pause: 60 s. */
  readonly ramp: number;
  /** How much longer than asked a pause lasts, at most: 1 s. */
  readonly jitter: number;
}

/** Shorter leases would be over before they arrive. */
const MIN_LEASE = 100;

/** The least time that requests may take to arrive. */
const MIN_MARGIN = 400;

/** The least time that processes may take to connect again. */
const MIN_GATHER = 250;

export function timesOf({ window: length }: BudgetKey): Times {
  const bucket = Math.max(1, Math.ceil(length / 300));
  const lease = Math.max(MIN_LEASE, Math.ceil(length / 150));
  return {
    window: Math.ceil(length + Math.max(MIN_MARGIN, length / 100)),
    bucket,
    lease,
    heartbeat: Math.max(2 * lease, Math.ceil(length / 60)),
    probe: Math.ceil(lease / 4),
    overview: Math.ceil(lease / 2),
    step: 10,
    gather: Math.max(MIN_GATHER, Math.ceil(lease / 2)),
    settle: Math.ceil(length / 30),
    ramp: Math.min(60_000, Math.ceil(length / 5)),
    jitter: Math.min(1000, Math.ceil(length / 300)),
  };
}
