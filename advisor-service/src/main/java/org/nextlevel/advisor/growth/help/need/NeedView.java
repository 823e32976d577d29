package org.nextlevel.advisor.growth.help.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.growth.help.request.NeedScope;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** A need as somebody whom it concerns sees it. */
record NeedView(
        @Schema(examples = "0199a4f5-20aa-7d1d-8c44-5b0c2a9be6a1")
        UUID id,

        @Schema(description = "Who asks.") PersonReference author,

        @Schema(examples = "Who can help our new colleagues to start?")
        String title,

        @Nullable @Schema(examples = "Two people start in August; each needs somebody to ask.")
        String description,

        List<NeededCompetencyView> competencies,
        @Schema(examples = "2026-08-31") LocalDate until,
        @Schema(examples = "TEAM") NeedScope scope,
        Instant postedAt,

        @Nullable
        @Schema(
                description =
                        "Which gaps of the caller it would close, told to the caller alone; present with matching=me.")
        List<NeedMatch> closes,

        @Schema(description = "What the caller may do with it now.")
        List<Action> actions) {
    static NeedView of(VisibleNeed visible, PeopleNames.Naming naming) {
        Need need = visible.need();
        return new NeedView(
                need.id(),
                naming.of(need.authorId()),
                need.title(),
                need.description(),
                need.competencies().stream()
                        .map(one -> NeededCompetencyView.of(one, visible.frameworks()))
                        .toList(),
                need.untilOn(),
                need.scope(),
                need.postedAt(),
                visible.closes(),
                actions(visible));
    }

    private static List<Action> actions(VisibleNeed visible) {
        String path = path(visible.need());
        if (visible.need().isBy(visible.reader())) {
            return List.of(NeedMove.CHANGE.at(path), NeedMove.DELETE.at(path));
        }
        return visible.open() ? List.of(NeedMove.OFFER_HELP.at(path)) : List.of();
    }

    static String path(Need need) {
        return "/api/needs/" + need.id();
    }

    /** What a need asks for, as callers see it. */
    public record NeededCompetencyView(
            NamedKey competency,

            @Nullable @Schema(description = "The level at which it is needed; absent for any.")
            NamedKey level) {

        /** @param frameworks those of the company, since people of any track may help */
        static NeededCompetencyView of(NeededCompetency needed, List<Framework> frameworks) {
            FrameworkNames names = new FrameworkNames(
                    frameworks.stream().filter(needed::isPartOf).findFirst().map(Framework::ladder));
            return new NeededCompetencyView(
                    names.competency(needed.competency()), needed.level() == null ? null : names.level(needed.level()));
        }
    }

    /** What a caller may do with a need. */
    enum NeedMove {
        CHANGE,
        DELETE,
        OFFER_HELP;

        /** How it is done with the need at a path. */
        Action at(String need) {
            return switch (this) {
                case CHANGE -> Action.put(this, need, "If-Match", "title", "competencies", "until", "scope");
                case DELETE -> Action.delete(this, need, "If-Match");
                case OFFER_HELP -> Action.post(this, need + "/offers");
            };
        }
    }
}
