package org.nextlevel.advisor.growth.plan.recommendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.growth.help.need.NeedMatch;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.sentence.Sentence;

/**
 * The rule by which gaps become recommendations: for each gap first the needs of managers that would close it, those that end
 * soonest first, then the kinds that fit the sort of work; where nothing is known of it, a project, which fits any.
 */
final class Recommendations {
    private static final int MOST_NEEDS = 3;
    private static final int MOST_KINDS = 3;

    private Recommendations() {}

    /** The recommendations in the order of the gaps: the same facts always give the same. */
    static List<Recommendation> of(List<Gap> gaps, List<NeedMatch> needs, FrameworkNames names, LocalDate today) {
        return gaps.stream()
                .flatMap(gap -> {
                    List<Recommendation> meeting = meeting(gap, needs, names, today);
                    return Stream.concat(meeting.stream(), fitting(gap, !meeting.isEmpty(), names, today));
                })
                .toList();
    }

    private static List<Recommendation> meeting(Gap gap, List<NeedMatch> needs, FrameworkNames names, LocalDate today) {
        return needs.stream()
                .filter(need -> need.competency().key().equals(gap.competency())
                        && need.level().key().equals(gap.level()))
                .sorted(Comparator.comparing(NeedMatch::until).thenComparing(NeedMatch::needId))
                .limit(MOST_NEEDS)
                .map(need -> meeting(gap, need, names, today))
                .toList();
    }

    private static Recommendation meeting(Gap gap, NeedMatch need, FrameworkNames names, LocalDate today) {
        ActionKind kind = ActionKind.TAKE_OVER_RESPONSIBILITY;
        LocalDate usual = due(kind, gap, today);
        return new Recommendation(
                kind,
                need.competency(),
                need.level(),
                Sentence.say("Offer your help with '%s'.", need.title()),
                Sentence.say("A manager needs this covered, and it asks for %s.", gap.name()),
                need.until().isBefore(usual) ? need.until() : usual,
                need.needId(),
                gap.expectationId(),
                gap.sentence(),
                closing(gap, names));
    }

    private static Stream<Recommendation> fitting(Gap gap, boolean meetsNeed, FrameworkNames names, LocalDate today) {
        List<CompetencyThemes.Theme> themes = CompetencyThemes.of(gap.competency(), gap.name());
        List<ActionKind> kinds = themes.isEmpty()
                ? List.of(ActionKind.STRETCH_PROJECT)
                : themes.stream()
                        .flatMap(theme -> theme.kinds().stream())
                        .distinct()
                        .limit(MOST_KINDS)
                        .toList();
        String why = why(themes, gap);
        LevelDemand demand = LevelDemand.of(gap, names);
        return kinds.stream()
                // A need says which responsibility: asking for any adds nothing.
                .filter(kind -> !(meetsNeed && kind == ActionKind.TAKE_OVER_RESPONSIBILITY))
                .map(kind -> new Recommendation(
                        kind,
                        new NamedKey(gap.competency(), gap.name()),
                        names.level(gap.level()),
                        demand.added(
                                kind.sentence(
                                        gap.name(), names.level(gap.level()).name()),
                                kinds.indexOf(kind)),
                        demand.reason(why),
                        due(kind, gap, today),
                        null,
                        gap.expectationId(),
                        gap.sentence(),
                        closing(gap, names)));
    }

    private static String why(List<CompetencyThemes.Theme> themes, Gap gap) {
        if (themes.isEmpty()) {
            return Sentence.say("Nothing is known here of the sort of work behind %s; a project fits any.", gap.name());
        }
        String names = themes.stream()
                .map(theme -> Sentence.of(theme.name()))
                .collect(Collectors.joining(" " + Sentence.of("and") + " "));
        return Sentence.say("By its name, %s is about %s.", gap.name(), names);
    }

    private static LocalDate due(ActionKind kind, Gap gap, LocalDate today) {
        return today.plusMonths(kind.months() + pieces(gap) - 1L);
    }

    private static ClosedBy closing(Gap gap, FrameworkNames names) {
        return ClosedBy.of(new NamedKey(gap.competency(), gap.name()), names.level(gap.level()), pieces(gap));
    }

    private static int pieces(Gap gap) {
        return Math.max(1, gap.confirmedPieces());
    }
}
