import type { ReadinessView } from "@nextlevel/client";
import type { Tone } from "../components.js";

/** How a verdict on readiness stands out, beside its words. */
export const TONE_OF_VERDICT: Record<ReadinessView["verdict"], Tone> = {
  INSUFFICIENT_EVIDENCE: "calm",
  NOT_READY: "bad",
  NEARLY: "fair",
  READY: "good",
  OPERATING_AT_LEVEL: "good",
};
