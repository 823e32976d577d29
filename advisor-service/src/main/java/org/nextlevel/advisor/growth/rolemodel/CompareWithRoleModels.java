package org.nextlevel.advisor.growth.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/** Compares somebody with the people at a level who agreed to be looked at. */
@ApplicationScoped
class CompareWithRoleModels {
    private final Subjects subjects;
    private final TargetOf targets;
    private final Frameworks frameworks;
    private final RoleModels models;
    private final Evidences evidences;

    CompareWithRoleModels(
            Subjects subjects, TargetOf targets, Frameworks frameworks, RoleModels models, Evidences evidences) {
        this.subjects = subjects;
        this.targets = targets;
        this.frameworks = frameworks;
        this.models = models;
        this.evidences = evidences;
    }

    /**
     * What people at a level show, beside what the person does.
     *
     * @param person an employee id, or {@code me}
     * @param asked key of the level; null for the next one when there is exactly one
     */
    @Transactional
    RoleModelComparison compare(String person, String asked) {
        Subject subject = subjects.open(person, "role-models-read");
        String target = targets.of(subject.employee(), asked);
        Ladder ladder = frameworks.require(subject.employee().framework()).ladder();
        Map<UUID, Boolean> agreed = models.agreedAt(
                subject.employee().framework(), target, subject.employee().id());
        ShownCompetencies shown = new ShownCompetencies(ladder.atOrAbove(target));
        evidences.eachConfirmed(agreed.keySet(), subject.employee().framework(), shown::add);
        seenOf(subject).forEach(shown::add);
        return new RoleModelComparison(
                target, agreed.size(), shown.beside(subject.employee().id(), agreed), ladder.names());
    }

    /** The person is looked at with the eyes of whoever asks, all others with those of the whole line. */
    private List<EvidenceFact> seenOf(Subject subject) {
        UUID person = subject.employee().id();
        String framework = subject.employee().framework();
        return subject.isCaller()
                ? evidences.ownOf(person, framework)
                : evidences.sharedOf(person, framework, subject.viewer(), subject.isSeenByDirectManager());
    }
}
