package org.nextlevel.framework.comparison;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.ReadinessPolicy;

/** What changed in the framework as a whole: its name, and the rules of readiness. */
final class WholeChanges {
    private WholeChanges() {}

    static List<Change> between(FrameworkDocument before, FrameworkDocument after) {
        List<Change> found = new ArrayList<>();
        Subject framework = Subject.of(Item.FRAMEWORK, found);
        framework.name("key", before.key(), after.key());
        framework.name("name", before.name(), after.name());
        framework.describes("summary", before.summary(), after.summary());
        readiness(Subject.of(Item.READINESS, found), policy(before), policy(after));
        return found;
    }

    private static void readiness(Subject subject, ReadinessPolicy one, ReadinessPolicy other) {
        subject.measure("minimumEvidence", one.minimumEvidence(), other.minimumEvidence(), "Pieces of evidence needed");
        subject.measure("attestedShare", one.attestedShare(), other.attestedShare(), "Share that others confirm");
        subject.measure("coverageFloor", one.coverageFloor(), other.coverageFloor(), "Share that needs any evidence");
        subject.measure("nearlyShare", one.nearlyShare(), other.nearlyShare(), "Share for nearly ready");
        subject.measure("readyShare", one.readyShare(), other.readyShare(), "Share for ready");
        subject.measure("sustainedMonths", one.sustainedMonths(), other.sustainedMonths(), "Months it must have held");
        // The other way round: the longer evidence counts, the less new evidence is needed.
        int order = Integer.compare(other.recencyMonths(), one.recencyMonths());
        if (order != 0) {
            subject.differs(
                    "recencyMonths",
                    order > 0 ? Kind.BAR_LOWERED : Kind.BAR_RAISED,
                    one.recencyMonths(),
                    other.recencyMonths(),
                    "Months for which evidence counts: %d before, %d now."
                            .formatted(one.recencyMonths(), other.recencyMonths()));
        }
    }

    /** A document that says nothing means the standard. */
    private static ReadinessPolicy policy(FrameworkDocument document) {
        return document.completed(document.key()).readiness();
    }
}
