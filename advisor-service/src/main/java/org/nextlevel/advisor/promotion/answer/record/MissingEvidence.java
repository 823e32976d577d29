package org.nextlevel.advisor.promotion.answer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was not shown.
 *
 * @param competency key of the competency; null when it was not said
 * @param level key of the level to show it at; null when it was not said
 * @param suggested whether nobody said the competency, and a model suggests it; null for no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissingEvidence(
        @NotBlank @Size(max = 500) @Schema(examples = "Leads a project across two teams.")
        String text,

        @Nullable @Size(max = 80) @Schema(examples = "delivery")
        String competency,

        @Nullable @Size(max = 80) @Schema(examples = "senior-1")
        String level,

        @Nullable
        @Schema(
                examples = "true",
                description =
                        "Whether a model suggests the competency, since nobody said one: it becomes an action of the plan, and"
                                + " counts for nothing else. Who records the answer once more with another competency, or without"
                                + " this, says it themself.")
        Boolean suggested) {

    /** As somebody said it. */
    public MissingEvidence(String text, @Nullable String competency, @Nullable String level) {
        this(text, competency, level, null);
    }

    /** Whether somebody said the competency: what a model suggests decides nothing. */
    public boolean hasSaidCompetency() {
        return competency != null && !isSuggested();
    }

    boolean isSuggested() {
        return Boolean.TRUE.equals(suggested);
    }

    MissingEvidence unmarked() {
        return new MissingEvidence(text, competency, level);
    }

    /** The same with what a model suggests for it. */
    MissingEvidence suggesting(String likely) {
        return new MissingEvidence(text, likely, level, true);
    }
}
