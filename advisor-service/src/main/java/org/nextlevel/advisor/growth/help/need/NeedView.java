package org.nextlevel.advisor.growth.help.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.growth.help.request.NeedScope;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;

/** A need as somebody whom it concerns sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeedView(
        @Schema(examples = "0199a4f5-20aa-7d1d-8c44-5b0c2a9be6a1")
        UUID id,

        @Schema(description = "The employee who asks.", examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID authorId,

        @Schema(examples = "Who can help our new colleagues to start?")
        String title,

        @Schema(examples = "Two people start in August; each needs somebody to ask.")
        String description,

        List<NeededCompetency> competencies,
        @Schema(examples = "2026-08-31") LocalDate until,
        @Schema(examples = "TEAM") NeedScope scope,
        Instant postedAt,

        @Schema(
                description =
                        "Which gaps of the caller it would close, told to the caller alone; present with matching=me.")
        List<NeedMatch> closes,

        @Schema(description = "What the caller may do with it now.")
        Set<NeedAction> actions) {
    static NeedView of(VisibleNeed visible) {
        Need need = visible.need();
        return new NeedView(
                need.id(),
                need.authorId(),
                need.title(),
                need.description(),
                need.competencies(),
                need.untilOn(),
                need.scope(),
                need.postedAt(),
                visible.closes(),
                need.isBy(visible.reader())
                        ? Set.of(NeedAction.CHANGE, NeedAction.DELETE, NeedAction.READ_OFFERS)
                        : Set.of(NeedAction.OFFER_HELP));
    }
}
