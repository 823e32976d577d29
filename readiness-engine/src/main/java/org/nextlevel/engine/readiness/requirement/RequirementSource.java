package org.nextlevel.engine.readiness.requirement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a requirement comes from (M2.5); it may have several.
 *
 * @param id of the framework's expectation, of the agreement with the manager, or of the posting
 * @param text the words of whoever asks, where they are not the framework's; null when they are elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequirementSource(
        @Schema(examples = "FRAMEWORK") RequirementSourceKind source,
        @Schema(examples = "senior-1.communication") String id,

        @Nullable @Schema(examples = "Leads the planning of two releases.")
        String text) {
    /** The id comes last: it decides between equals only. */
    static final Comparator<RequirementSource> IN_ORDER = Comparator.comparing(RequirementSource::source)
            .thenComparing(RequirementSource::text, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RequirementSource::id);

    static RequirementSource of(AddedRequirement added) {
        return new RequirementSource(added.source(), added.sourceId().toString(), added.text());
    }
}
