package org.nextlevel.advisor.growth.plan.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;

/** An action that would close a gap, in the form in which it is accepted. */
public record Recommendation(
        @Schema(examples = "MENTOR_SOMEBODY") ActionKind kind,
        @Schema(description = "What it would show.") NamedKey competency,
        @Schema(description = "The level to show it at.") NamedKey level,

        @Schema(
                description = "The action in a sentence.",
                examples =
                        "Mentor somebody more junior in a way that shows Mentoring at Senior Engineer. For example: 'Onboarded"
                                + " a new colleague, who worked alone after six weeks'.")
        String title,

        @Schema(description = "Why this kind.", examples = "By its name, Mentoring is about developing others.")
        String why,

        @Schema(
                description = "A date to begin with: today, the months that such work usually takes, and a month for"
                        + " each further piece of evidence, but not after the end of the need.",
                examples = "2026-09-30")
        LocalDate dueOn,

        @Nullable @Schema(description = "The manager's need that it meets; absent for none.")
        UUID needId,

        @Schema(description = "The expectation behind the gap.", examples = "senior-1.mentoring")
        String expectationId,

        @Schema(description = "What is missing, as readiness says it.")
        String gap,

        @Schema(description = "The evidence that closes the gap.")
        ClosedBy closedBy) {}
