package org.nextlevel.advisor.growth.help.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.advisor.readiness.answers.OwnGaps;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Finds the needs that would close gaps of somebody; who matched is told to that person alone. */
@ApplicationScoped
public class MatchNeeds {
    private static final int MOST = 50;
    private static final int MOST_SAID = 3;

    private final Needs needs;
    private final ReadNeeds read;
    private final Subjects subjects;
    private final OwnGaps gaps;
    private final Frameworks frameworks;
    private final Clock clock;

    MatchNeeds(Needs needs, ReadNeeds read, Subjects subjects, OwnGaps gaps, Frameworks frameworks, Clock clock) {
        this.needs = needs;
        this.read = read;
        this.subjects = subjects;
        this.gaps = gaps;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** The open needs that concern a person and would close a gap, the soonest 50, once for each gap. */
    public List<NeedMatch> of(Subject subject, OwnGaps.ForLevel missing) {
        return page(subject, missing, new PageRequest(MOST, null)).items().stream()
                .flatMap(need -> need.closes().stream())
                .toList();
    }

    /** What the open needs say that concern a person and ask for any of some requirements, the soonest first. */
    public List<String> asking(Subject subject, List<Requirement> missing) {
        List<String> tags = missing.stream()
                .flatMap(one -> NeededCompetency.tagsThatClose(one.competency(), one.shownAt()))
                .distinct()
                .toList();
        return tags.isEmpty()
                ? List.of()
                : needs.matching(subject, LocalDate.now(clock), tags, new PageRequest(MOST_SAID, null)).items().stream()
                        .map(Need::title)
                        .toList();
    }

    /** Whether there is such a need and it concerns the person. */
    public boolean concerns(Subject subject, UUID need) {
        return needs.findByIdOptional(need).filter(one -> one.concerns(subject)).isPresent();
    }

    /**
     * The needs that would close gaps of the caller.
     *
     * @param target key of the level; null for the next one when there is exactly one
     */
    Page<VisibleNeed> page(String target, PageRequest request) {
        Subject me = subjects.open("me", "needs-matched");
        return page(me, gaps.of(me, target), request);
    }

    private Page<VisibleNeed> page(Subject subject, OwnGaps.ForLevel missing, PageRequest request) {
        List<Framework> known = frameworks.latest();
        Ladder ladder = frameworks.require(missing.framework()).ladder();
        List<String> tags = missing.gaps().stream()
                .flatMap(gap -> tags(gap, ladder.atOrAbove(gap.level())).stream())
                .distinct()
                .toList();
        if (tags.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Page<Need> found = needs.matching(subject, LocalDate.now(clock), tags, request);
        Set<UUID> open = read.open(found.items(), subject.caller());
        return found.map(need -> new VisibleNeed(
                need, subject.caller(), known, open.contains(need.id()), closedBy(need, missing.gaps(), ladder)));
    }

    /**
     * The gaps that a need closes, in their order: it asks for the competency, at the gap's level, above, or at any.
     *
     * @param ladder of the framework that the gaps are about
     */
    static List<NeedMatch> closedBy(Need need, List<Gap> gaps, Ladder ladder) {
        return gaps.stream()
                .filter(gap -> need.asksFor(tags(gap, ladder.atOrAbove(gap.level()))))
                .map(gap -> NeedMatch.of(need, gap, ladder.names()))
                .distinct()
                .toList();
    }

    private static Set<String> tags(Gap gap, Set<String> shownAt) {
        return NeededCompetency.tagsThatClose(gap.competency(), shownAt).collect(Collectors.toSet());
    }
}
