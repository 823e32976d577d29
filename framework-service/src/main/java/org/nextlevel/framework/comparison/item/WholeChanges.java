package org.nextlevel.framework.comparison.item;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.ItemKind;
import org.nextlevel.framework.document.FrameworkDocument;

/** What changed in the framework as a whole: its name, and the rules of readiness. */
public final class WholeChanges {
    private WholeChanges() {}

    public static List<FrameworkChange> between(FrameworkDocument before, FrameworkDocument after) {
        List<FrameworkChange> found = new ArrayList<>();
        ComparedItem framework = ComparedItem.of(ItemKind.FRAMEWORK, found);
        framework.name("key", before.key(), after.key());
        framework.name("name", before.name(), after.name());
        framework.describes("summary", before.summary(), after.summary());
        PolicyChanges.note(ComparedItem.of(ItemKind.READINESS, found), policy(before), policy(after));
        return found;
    }

    /** A document that says nothing means the standard. */
    private static ReadinessPolicy policy(FrameworkDocument document) {
        return document.completed(document.key()).readiness();
    }
}
