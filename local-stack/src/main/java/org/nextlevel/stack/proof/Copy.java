package org.nextlevel.stack.proof;

import java.util.TreeSet;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/**
 * What a service copied of evidence-service.
 *
 * @param owned the query that finds the owner's rows
 * @param reader the service that has the copy
 * @param copied the query that finds the same in the copy
 */
public record Copy(String owned, Part reader, String copied) {

    /** @throws StackProblem when the copy lacks a row of the owner's, or has another, with one of them */
    public void requireEqual(Stack stack) {
        TreeSet<String> differing = new TreeSet<>(new ServiceDatabase(stack, Part.EVIDENCE_SERVICE).rows(owned));
        new ServiceDatabase(stack, reader).rows(copied).forEach(row -> {
            if (!differing.remove(row)) {
                differing.add(row);
            }
        });
        Violations.requireNone("Rows of '%s' that are otherwise in %s".formatted(owned, reader), differing);
    }
}
