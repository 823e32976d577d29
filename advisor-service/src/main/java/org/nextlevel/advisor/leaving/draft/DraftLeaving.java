package org.nextlevel.advisor.leaving.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.sentence.Sentence;

/** Drafts what somebody may begin with who looks outside, from evidence that shows the next level (M7.2). */
@ApplicationScoped
public class DraftLeaving {
    private static final int MOST_STORIES = 6;
    private static final int MOST_IN_POSITIONING = 2;
    private static final Set<RequirementState> SHOWN =
            EnumSet.of(RequirementState.DEMONSTRATED, RequirementState.EMERGING);

    private final Frameworks frameworks;
    private final AssessReadiness readiness;
    private final EvidenceWordings wordings;

    DraftLeaving(Frameworks frameworks, AssessReadiness readiness, EvidenceWordings wordings) {
        this.frameworks = frameworks;
        this.readiness = readiness;
        this.wordings = wordings;
    }

    /**
     * What an owner may begin with; nothing of it is kept.
     *
     * @throws org.nextlevel.kit.problem.Unavailable when evidence-service does not answer
     */
    @Transactional
    public LeavingDrafts of(Subject owner) {
        Employee employee = owner.employee();
        Optional<Ladder> ladder = frameworks
                .findLatest(employee.framework())
                .map(framework -> framework.ladder())
                .filter(known -> known.exists(employee.level()));
        List<String> next =
                ladder.map(known -> known.nextAfter(employee.level())).orElse(List.of());
        List<String> names = ladder.stream()
                .flatMap(known -> next.stream().map(known::nameOf))
                .toList();
        List<EvidenceWording> pieces = strongest(owner, next);
        return new LeavingDrafts(
                next.stream()
                        .flatMap(level -> MarketTitles.of(new FrameworkNames(ladder), employee.level(), level).stream())
                        .distinct()
                        .toList(),
                pieces.stream().map(StoryDraft::of).toList(),
                pieces.isEmpty() ? null : positioning(employee, names, pieces));
    }

    private List<EvidenceWording> strongest(Subject owner, List<String> levels) {
        List<UUID> ids = levels.stream()
                .flatMap(level -> strongest(owner, level))
                .distinct()
                .limit(MOST_STORIES)
                .toList();
        Map<UUID, EvidenceWording> told = wordings.evidenceOf(owner.employee().id(), ids);
        return ids.stream().filter(told::containsKey).map(told::get).toList();
    }

    /** The pieces that count for what is shown at a level, what counts most first. */
    private Stream<UUID> strongest(Subject owner, String level) {
        return readiness.assess(owner, level, Perspective.OWN, null).assessment().findings().stream()
                .filter(finding -> SHOWN.contains(finding.state()))
                .flatMap(finding -> finding.pieces().stream())
                .filter(piece -> piece.counts().signum() > 0)
                .sorted(Comparator.comparing(EvidenceForRequirement::counts).reversed())
                .map(EvidenceForRequirement::evidenceId);
    }

    private String positioning(Employee employee, List<String> levelNames, List<EvidenceWording> pieces) {
        List<String> doing = pieces.stream()
                .limit(MOST_IN_POSITIONING)
                .map(piece -> withoutFullStop(piece.summary()))
                .toList();
        return Sentence.say(
                "%s, already doing the work of %s: %s.",
                wordings.colleague(employee.id()).title(),
                String.join(" " + Sentence.of("or") + " ", levelNames),
                String.join("; ", doing));
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
