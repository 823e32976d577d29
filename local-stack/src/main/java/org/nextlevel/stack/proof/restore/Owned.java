package org.nextlevel.stack.proof.restore;

import java.util.Set;
import java.util.TreeSet;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.ServiceDatabase;

/** What evidence-service, whose they are, has of pieces of evidence and of people. */
record Owned(Stack stack) {
    private static final String THINGS = "select id from evidence union all select id from employee";
    private static final String TITLE =
            "select title from employee where external_id = '%s'".formatted(Writing.OFTEN_WRITTEN);

    /** Those of these things that it does not have. */
    Set<String> missing(Set<String> ids) {
        Set<String> missing = new TreeSet<>(ids);
        missing.removeAll(database().rows(THINGS));
        return missing;
    }

    /** The title of {@link Writing#OFTEN_WRITTEN}. */
    String title() {
        return String.join(" ", database().rows(TITLE));
    }

    private ServiceDatabase database() {
        return new ServiceDatabase(stack, Part.EVIDENCE_SERVICE);
    }
}
