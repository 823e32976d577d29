package org.nextlevel.advisor.growth.help.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.advisor.readiness.answers.OwnGaps;
import org.nextlevel.engine.readiness.Gap;
import org.nextlevel.kit.page.PageRequest;

/** Finds the needs that would close gaps of somebody; who matched is told to that person alone. */
@ApplicationScoped
public class MatchNeeds {
    private static final int MOST = 50;
    private final Needs needs;
    private final Frameworks frameworks;
    private final Clock clock;

    MatchNeeds(Needs needs, Frameworks frameworks, Clock clock) {
        this.needs = needs;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** The open needs that concern a person and would close a gap, the soonest 50, once for each gap. */
    public List<NeedMatch> of(Subject subject, OwnGaps.ForLevel gaps) {
        return page(subject, gaps, new PageRequest(MOST, null)).stream()
                .limit(MOST)
                .flatMap(need -> closedBy(need, gaps).stream())
                .toList();
    }

    /** Whether there is such a need and it concerns the person. */
    public boolean concerns(Subject subject, UUID need) {
        return needs.findByIdOptional(need)
                .filter(one -> one.concerns(reader(subject)))
                .isPresent();
    }

    List<Need> page(Subject subject, OwnGaps.ForLevel gaps, PageRequest page) {
        Ladder ladder = ladder(gaps);
        List<String> tags = gaps.gaps().stream()
                .flatMap(gap -> tags(gap, ladder.atOrAbove(gap.level())).stream())
                .distinct()
                .toList();
        return tags.isEmpty() ? List.of() : needs.matching(reader(subject), LocalDate.now(clock), tags, page);
    }

    List<NeedMatch> closedBy(Need need, OwnGaps.ForLevel gaps) {
        return closedBy(need, gaps.gaps(), ladder(gaps)::atOrAbove);
    }

    /**
     * The gaps that a need closes, in their order: it asks for the competency, at the gap's level, above, or at any.
     *
     * @param shownAt the levels at which a claim shows a level: itself and all above
     */
    static List<NeedMatch> closedBy(Need need, List<Gap> gaps, Function<String, Set<String>> shownAt) {
        return gaps.stream()
                .filter(gap -> need.asksFor(tags(gap, shownAt.apply(gap.level()))))
                .map(gap -> need.match(gap.competency(), gap.name(), gap.level()))
                .distinct()
                .toList();
    }

    private Ladder ladder(OwnGaps.ForLevel gaps) {
        return frameworks.require(gaps.framework()).ladder();
    }

    private static Set<String> tags(Gap gap, Set<String> shownAt) {
        return NeededCompetency.tagsThatClose(gap, shownAt).collect(Collectors.toSet());
    }

    private static NeedReader reader(Subject subject) {
        return new NeedReader(subject.employee().id(), subject.line());
    }
}
