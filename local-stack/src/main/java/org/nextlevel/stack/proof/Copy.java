package org.nextlevel.stack.proof;

import java.util.List;
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
    private static final String EVIDENCE = "select tenant, id, version from evidence";
    private static final String EMPLOYEES = "select tenant, id, version from employee";

    /** Those of evidence and of people. */
    public static final List<Copy> ALL = List.of(
            new Copy(EVIDENCE, Part.ADVISOR_SERVICE, EVIDENCE),
            new Copy(EMPLOYEES, Part.ADVISOR_SERVICE, EMPLOYEES),
            new Copy(EMPLOYEES, Part.INTEGRATION_SERVICE, "select tenant, employee_id, version from person"));

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
