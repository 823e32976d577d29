package org.nextlevel.framework.comparison.item;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.matching.Matching;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Ladder;

/** All that changed from one document to another, kind by kind, beginning with the framework as a whole. */
public final class FrameworkChanges {
    private FrameworkChanges() {}

    /** The changes in the order of kinds and, in each kind, of the later document; what is gone comes last. */
    public static List<FrameworkChange> between(Matching matching, Ladder before, Ladder after) {
        List<FrameworkChange> changes = ofTheWhole(before.document(), after.document());
        changes.addAll(StructureChanges.of(matching));
        changes.addAll(new ExpectationChanges(matching, before, after).find());
        return List.copyOf(changes);
    }

    private static List<FrameworkChange> ofTheWhole(FrameworkDocument before, FrameworkDocument after) {
        List<FrameworkChange> found = new ArrayList<>();
        ComparedItem framework = ComparedItem.of(FrameworkElement.FRAMEWORK, found);
        framework.name("key", before.key(), after.key());
        framework.name("name", before.name(), after.name());
        framework.describes("summary", before.summary(), after.summary());
        PolicyChanges.note(ComparedItem.of(FrameworkElement.READINESS, found), policy(before), policy(after));
        return found;
    }

    /** A document without a policy means the standard one. */
    private static ReadinessPolicy policy(FrameworkDocument document) {
        return document.readiness() == null ? ReadinessPolicy.standard() : document.readiness();
    }
}
