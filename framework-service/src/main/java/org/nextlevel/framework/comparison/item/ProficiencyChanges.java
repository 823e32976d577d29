package org.nextlevel.framework.comparison.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Proficiency;
import org.nextlevel.sentence.Sentence;

/**
 * What changed in the proficiencies of a competency. They explain; what is asked of people changes with the
 * expectations that name them.
 */
final class ProficiencyChanges {
    private final ComparedItem subject;
    private final Map<String, Proficiency> before;
    private final Map<String, Proficiency> after;

    ProficiencyChanges(ComparedItem subject, Competency before, Competency after) {
        this.subject = subject;
        this.before = byKey(before);
        this.after = byKey(after);
    }

    void find() {
        after.forEach((key, now) -> {
            Proficiency then = before.get(key);
            String field = "proficiencies/" + key;
            if (then == null) {
                subject.differs(field, ChangeKind.ADDED, null, now.name(), Sentence.of("A degree of it is new."));
            } else {
                subject.name(field + "/name", then.name(), now.name());
                subject.describes(field + "/summary", then.summary(), now.summary());
                subject.describes(field + "/criteria", TextLines.of(then.criteria()), TextLines.of(now.criteria()));
            }
        });
        before.forEach((key, then) -> {
            if (!after.containsKey(key)) {
                subject.differs(
                        "proficiencies/" + key,
                        ChangeKind.REMOVED,
                        then.name(),
                        null,
                        Sentence.of("A degree of it is gone."));
            }
        });
        List<String> orderBefore =
                before.keySet().stream().filter(after::containsKey).toList();
        List<String> orderAfter =
                after.keySet().stream().filter(before::containsKey).toList();
        if (!orderBefore.equals(orderAfter)) {
            subject.differs(
                    "proficiencies",
                    ChangeKind.MOVED,
                    String.join(", ", before.keySet()),
                    String.join(", ", after.keySet()),
                    Sentence.of("The order of its degrees, and so their ratings, changed."));
        }
    }

    private static Map<String, Proficiency> byKey(Competency competency) {
        Map<String, Proficiency> byKey = new LinkedHashMap<>();
        competency.proficiencies().forEach(one -> byKey.put(one.key(), one));
        return byKey;
    }
}
