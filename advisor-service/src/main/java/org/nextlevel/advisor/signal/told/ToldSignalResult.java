package org.nextlevel.advisor.signal.told;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.signal.SignalView;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Violation;

/** What became of one of many signals. */
record ToldSignalResult(
        @Schema(examples = "freeze-2026-q3") String externalId,
        TellOutcome outcome,

        @Nullable @Schema(description = "The signal as it is now; absent when it was refused.")
        SignalView signal,

        @Nullable @Schema(description = "Why it was refused, as a PUT of it alone would be; absent when it was not.")
        ToldSignalRefusal refusal) {

    /**
     * Of one of them.
     *
     * @param kept null when it was refused
     * @param refused null when it was not
     */
    record Told(
            String externalId,
            int index,
            @Nullable KeptSignal kept,
            @Nullable ApiProblem refused) {
        ToldSignalResult shown(PeopleNames.Naming naming) {
            return kept == null
                    ? new ToldSignalResult(
                            externalId, TellOutcome.REFUSED, null, ToldSignalRefusal.of(refused, "#/signals/" + index))
                    : new ToldSignalResult(externalId, kept.outcome(), SignalView.of(kept.signal(), naming), null);
        }
    }

    /** Why one signal was refused. */
    record ToldSignalRefusal(
            @Schema(description = "The type of the problem.", examples = "urn:problem:invalid")
            String type,

            String detail,

            @Schema(description = "Each broken rule, with its place in this request; empty when the detail says all.")
            List<Violation> violations) {
        static ToldSignalRefusal of(ApiProblem problem, String item) {
            return new ToldSignalRefusal(
                    "urn:problem:" + problem.code(),
                    problem.getMessage(),
                    problem.violations().stream()
                            .map(one -> one.pointer() == null
                                    ? one
                                    : new Violation(
                                            one.pointer().replaceFirst("^#", item + "/signal"),
                                            null,
                                            null,
                                            one.detail()))
                            .toList());
        }
    }
}
